package org.hito.notification;

import org.hito.identity.Addressee;
import org.hito.identity.DemoProfile;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In the demonstration no mail leaves: mails are kept as if they had been sent, and a page shows them. */
@Component
@Profile(DemoProfile.NAME)
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
