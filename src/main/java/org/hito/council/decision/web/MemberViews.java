package org.hito.council.decision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.decision.MemberRecord;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records of members with their names. */
@Component
class MemberViews {

    private final People people;

    MemberViews(People people) {
        this.people = people;
    }

    List<MemberView> of(List<MemberRecord> records) {
        Map<UUID, PersonView> known =
                people.all(records.stream().map(MemberRecord::person).toList());
        return records.stream().map(it -> view(it, known.get(it.person()))).toList();
    }

    private static MemberView view(MemberRecord it, @Nullable PersonView person) {
        return new MemberView(
                person == null ? "" : person.username(),
                person == null ? "" : person.displayName(),
                it.seat(),
                it.position(),
                it.institution(),
                it.seated(),
                it.called(),
                it.cast(),
                it.abstained(),
                it.represented(),
                it.recused(),
                it.missed(),
                it.settled());
    }
}
