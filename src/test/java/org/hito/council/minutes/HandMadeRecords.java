package org.hito.council.minutes;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hito.council.session.SessionRecord;
import org.hito.council.session.SessionRecords;
import org.hito.platform.NotFound;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Sessions that a test has put on record by hand, so that it says exactly what minutes are written from. */
@TestConfiguration
class HandMadeRecords {

    static final class Shelf implements SessionRecords {

        private final Map<UUID, SessionRecord> records = new ConcurrentHashMap<>();

        void put(SessionRecord session) {
            records.put(session.id(), session);
        }

        @Override
        public SessionRecord of(UUID session) {
            SessionRecord found = records.get(session);
            if (found == null) {
                throw new NotFound("problem.not-found");
            }
            return found;
        }
    }

    @Bean
    @Primary
    Shelf shelf() {
        return new Shelf();
    }
}
