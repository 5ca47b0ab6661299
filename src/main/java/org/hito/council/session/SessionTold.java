package org.hito.council.session;

import java.util.List;
import java.util.Map;
import org.hito.inbox.Notices;

/** What the members of a body find in their inboxes about its sessions. */
final class SessionTold {

    private SessionTold() {}

    static void put(Notices notices, Session session, String body, String event) {
        notices.put(
                List.of(
                        Notices.key("chair", session.body()),
                        Notices.key("member", session.body()),
                        Notices.key("substitute", session.body())),
                event,
                Map.of(
                        "body",
                        body,
                        "planned",
                        session.planned().toString(),
                        "place",
                        session.place(),
                        "path",
                        "/sessions/" + session.id()),
                null);
    }
}
