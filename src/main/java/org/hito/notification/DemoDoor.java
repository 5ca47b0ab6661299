package org.hito.notification;

import org.hito.identity.Addressee;
import org.hito.identity.DemoProfile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In the demonstration no mail leaves unless a server is named: mails are kept as if they had been sent, and a page shows them. */
@Component
@Profile(DemoProfile.NAME)
@ConditionalOnProperty(name = "spring.mail.host", havingValue = "none", matchIfMissing = true)
class DemoDoor implements MailDoor {

    @Override
    public void send(Mail mail, Addressee reader) {
        // it is where people read it already
    }

    @Override
    public String name() {
        return "demo";
    }
}
