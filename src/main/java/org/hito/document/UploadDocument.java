package org.hito.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.BadInput;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores an evidence file of an initiative: its team may, and whoever holds a task in it. The same file twice is two. */
@Component
public class UploadDocument {

    private static final int MAX_NAME = 200;

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final ObjectProvider<UploadRight> rights;
    private final FileCheck check;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    UploadDocument(
            Initiatives initiatives,
            InitiativeAccess access,
            ObjectProvider<UploadRight> rights,
            FileCheck check,
            CurrentActor currentActor,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.initiatives = initiatives;
        this.access = access;
        this.rights = rights;
        this.check = check;
        this.currentActor = currentActor;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public DocumentView execute(UUID initiativeId, String fileName, byte[] content) {
        // Members of a working group hold tasks in an initiative of which they see their projects only.
        boolean holdsTask = rights.stream().anyMatch(it -> it.mayUpload(initiativeId));
        Initiative initiative = holdsTask ? initiatives.get(initiativeId) : access.visible(initiativeId);
        if (!holdsTask && access.sight(initiative) != InitiativeAccess.Sight.TEAM) {
            throw new NotAllowed("problem.upload-not-allowed");
        }
        if (!initiative.status().open()) {
            throw new StateMoved("problem.initiative-is.CLOSED");
        }
        if (content.length == 0) {
            throw new BadInput("problem.file-empty");
        }
        String name = safe(fileName);
        FileType type = check.check(name, content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DocumentView document = new DocumentView(
                UUID.randomUUID(),
                initiativeId,
                name,
                type.mediaType,
                content.length,
                sha256(content),
                currentActor.person(),
                now);
        store(document, content);
        trail.record(TrailEntry.of(Stream.initiative(initiativeId), "document.uploaded")
                .with("document", document.id().toString())
                .with("name", name)
                .with("mediaType", type.mediaType)
                .with("size", document.size())
                .evidence(java.util.Map.of(document.id().toString(), document.sha256())));
        return document;
    }

    private void store(DocumentView document, byte[] content) {
        jdbc.sql(
                        """
                        INSERT INTO document (id, initiative, name, media_type, size, sha256, content, uploaded_by, uploaded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.id(),
                        document.initiative(),
                        document.name(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        content,
                        document.uploadedBy(),
                        Timestamp.from(document.uploadedAt()))
                .update();
    }

    /** The last part of the path, without control characters and characters that a file system or a header trips over. */
    public static String safe(String fileName) {
        String base = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_")
                .strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            throw new BadInput("problem.file-name");
        }
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
