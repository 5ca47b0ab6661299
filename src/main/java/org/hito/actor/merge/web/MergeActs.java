package org.hito.actor.merge.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.merge.MergeActors;
import org.hito.actor.merge.MergeField;
import org.hito.form.FieldError;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.platform.Ids;
import org.springframework.stereotype.Component;

/** Reads what is sent for a merge, from the page and by API. */
@Component
class MergeActs {

    private static final String NAME = "merge-actors";

    private final MergeActors merge;
    private final Organisations organisations;
    private final FormSubmission submission;

    MergeActs(MergeActors merge, Organisations organisations, FormSubmission submission) {
        this.merge = merge;
        this.organisations = organisations;
        this.submission = submission;
    }

    Organisation merge(String survivor, SentMerge sent) {
        organisations.mustBeKept();
        UUID stays =
                organisations.get(Ids.of(survivor, "problem.actor-not-found")).id();
        Act act = submission.act(NAME, sent.others());
        String other = act.words("other", sent.other(), 36);
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        Set<MergeField> taken = taken(sent.take() == null ? List.of() : sent.take());
        UUID goes = organisations.get(Ids.of(other, "problem.actor-not-found")).id();
        UUID primary =
                Optional.ofNullable(sent.primaryInitiative()).flatMap(Ids::find).orElse(null);
        return merge.execute(stays, goes, taken, primary, grounds);
    }

    private Set<MergeField> taken(List<String> keys) {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Arrays.stream(MergeField.values())
                    .filter(it -> it.key().equals(key))
                    .findFirst()
                    .ifPresentOrElse(taken::add, error(errors, i));
        }
        submission.refuse(NAME, errors);
        return taken;
    }

    private static Runnable error(List<FieldError> errors, int index) {
        return () -> errors.add(FieldError.of("take[" + index + "]", "option"));
    }
}
