package org.hito.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hito.identity.Addressee;
import org.springframework.boot.test.context.TestComponent;

/** A door that notes what goes through it, and can be shut. */
@TestComponent
class TestDoor implements MailDoor {

    record Gone(Mail mail, Addressee reader) {}

    final List<Gone> gone = new CopyOnWriteArrayList<>();
    volatile Optional<NotSent> shut = Optional.empty();

    @Override
    public void send(Mail mail, Addressee reader) {
        shut.ifPresent(it -> {
            throw it;
        });
        gone.add(new Gone(mail, reader));
    }

    @Override
    public String name() {
        return "test";
    }

    List<Mail> to(UUID person) {
        return gone.stream()
                .map(Gone::mail)
                .filter(it -> it.person().equals(person))
                .toList();
    }
}
