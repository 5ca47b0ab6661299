package org.hito.council.minutes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prints minutes that both have signed and keeps the paper, so that it is the same for ever. */
@Component
class CloseMinutes {

    private final MinutesTable table;
    private final MinutesTrail trail;
    private final MinutesPaper paper;
    private final ApplicationEventPublisher events;

    CloseMinutes(MinutesTable table, MinutesTrail trail, MinutesPaper paper, ApplicationEventPublisher events) {
        this.table = table;
        this.trail = trail;
        this.paper = paper;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id) {
        Minutes minutes = table.find(id).orElseThrow();
        String checkpoint = paper.checkpoint();
        byte[] spanish = paper.print(minutes, checkpoint, "es");
        byte[] english = paper.print(minutes, checkpoint, "en");
        table.close(id, checkpoint, Map.of("es", spanish, "en", english));
        trail.closed(minutes, sha256(spanish), sha256(english));
        events.publishEvent(new MinutesSigned(id, minutes.body()));
    }

    private static String sha256(byte[] paper) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
