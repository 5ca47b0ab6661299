package org.hito.document;

import java.util.UUID;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out an evidence file to those whom a module grants it, and who see its initiative and whom no rule keeps from it. */
@Component
public class ReadDocument {

    private final Documents documents;
    private final InitiativeAccess access;
    private final ObjectProvider<ReadRule> rules;
    private final ObjectProvider<ReadGrant> grants;
    private final JdbcClient jdbc;

    ReadDocument(
            Documents documents,
            InitiativeAccess access,
            ObjectProvider<ReadRule> rules,
            ObjectProvider<ReadGrant> grants,
            JdbcClient jdbc) {
        this.documents = documents;
        this.access = access;
        this.rules = rules;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    /** The document, if the acting person may read it. */
    @Transactional(readOnly = true)
    public DocumentView view(String id) {
        DocumentView document = documents.find(id).orElseThrow(() -> new NotFound("problem.document-not-found"));
        if (grants.stream().anyMatch(it -> it.mayRead(document))) {
            return document;
        }
        Initiative initiative = access.visible(document.initiative());
        InitiativeAccess.Sight sight = access.sight(initiative);
        rules.forEach(it -> it.check(document, sight));
        return document;
    }

    public byte[] content(UUID id) {
        return jdbc.sql("SELECT content FROM document WHERE id = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
