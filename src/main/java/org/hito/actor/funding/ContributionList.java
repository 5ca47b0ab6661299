package org.hito.actor.funding;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.InitiativeList;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contributions that the acting person sees, those to projects included that are seen, the newest first, filtered and paged by key. */
@Component
public class ContributionList {

    /** What is asked for; nulls leave a side open. Withdrawn ones are told only where they are asked for. */
    public record Filter(
            @Nullable UUID initiative,
            @Nullable UUID project,
            @Nullable UUID organisation,
            @Nullable ContributionSource source,
            @Nullable ContributionStatus status) {}

    private final ContributionTable table;
    private final InitiativeList initiatives;
    private final ProjectsFunded projects;

    ContributionList(ContributionTable table, InitiativeList initiatives, ProjectsFunded projects) {
        this.table = table;
        this.initiatives = initiatives;
        this.projects = projects;
    }

    public PageOf<Contribution> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        List<UUID> seen = initiatives.visible().stream()
                .filter(it -> filter.initiative() == null || it.equals(filter.initiative()))
                .toList();
        List<Contribution> rows = table.page(
                new ContributionTable.Filter(
                        seen,
                        projects.seen(),
                        filter.project(),
                        filter.organisation(),
                        filter.source(),
                        filter.status()),
                cursor == null ? null : cursor.instant(0),
                cursor == null ? null : cursor.id(1),
                limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(it.promisedAt(), it.id()));
    }
}
