package org.hito.notification;

import org.hito.identity.Addressee;

/** Where mails leave. There is none where no mail server is named; nothing is written then. */
interface MailDoor {

    /** Comes back when the other side has answered for it; {@link NotSent} otherwise. */
    void send(Mail mail, Addressee reader);

    /** What the administrator reads about it. */
    String name();

    /** Why a mail did not go. */
    class NotSent extends RuntimeException {

        /** What a further try would do. */
        enum Verdict {
            /** This address takes no mail: somebody has to look. */
            REFUSED,
            /** This mail later, others may go. */
            LATER,
            /** The server is not there: no other mail would go either. */
            SERVER_AWAY
        }

        private final Verdict verdict;

        NotSent(Verdict verdict, String reason) {
            super(reason);
            this.verdict = verdict;
        }

        Verdict verdict() {
            return verdict;
        }
    }
}
