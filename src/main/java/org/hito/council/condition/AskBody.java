package org.hito.council.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Item;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Question;
import org.hito.council.RoundList;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the body to waive one of its conditions or to give it more time: an item of its own, in writing at once, or at a session
 * that takes it on its agenda. It is submitted by whoever has to meet the condition, who does not vote on it.
 */
@Component
public class AskBody {

    private final ConditionTable table;
    private final ConditionMotions motions;
    private final ConditionAccess access;
    private final ConditionTrail trail;
    private final OpenItem openItem;
    private final AgendaItems items;
    private final RoundList rounds;
    private final ConditionDates dates;
    private final Moments moments;
    private final MessageSource texts;

    AskBody(
            ConditionTable table,
            ConditionMotions motions,
            ConditionAccess access,
            ConditionTrail trail,
            OpenItem openItem,
            AgendaItems items,
            RoundList rounds,
            ConditionDates dates,
            Moments moments,
            MessageSource texts) {
        this.table = table;
        this.motions = motions;
        this.access = access;
        this.trail = trail;
        this.openItem = openItem;
        this.items = items;
        this.rounds = rounds;
        this.dates = dates;
        this.moments = moments;
        this.texts = texts;
    }

    /**
     * @param until the day that is asked for, or null to waive the condition
     * @return the item
     */
    @Transactional
    public UUID execute(UUID id, @Nullable LocalDate until, String grounds) {
        FollowedCondition condition = table.lock(id);
        access.mustAsk(condition);
        access.mustBeAtWork(condition);
        if (!condition.asked()) {
            throw new StateMoved("problem.condition-is." + condition.status());
        }
        if (until != null && !dates.moreTime(condition, until)) {
            throw new StateMoved("problem.not-an-extension");
        }
        UUID item = openItem.execute(question(condition, until, grounds));
        try {
            motions.add(item, id, until, grounds);
        } catch (DuplicateKeyException already) {
            throw new StateMoved("problem.condition-before-body");
        }
        trail.asked(condition, item, until, grounds);
        items.toWrittenVote(List.of(item));
        return item;
    }

    private Question question(FollowedCondition condition, @Nullable LocalDate until, String grounds) {
        Item approved = rounds.last(condition.item()).orElseThrow().item();
        String late = condition.lapsed() == null ? "" : ".lapsed";
        return new Question(
                condition.body(),
                ItemKind.CONDITION,
                condition.initiative(),
                null,
                1,
                say(until == null ? "waiver" : "time", condition.title()),
                say(
                        (until == null ? "waiver.text" : "time.text") + late,
                        condition.text(),
                        moments.day(condition.due()),
                        until == null ? "" : moments.day(until),
                        grounds),
                List.of(),
                approved.parties(),
                condition.owner());
    }

    private String say(String key, Object... args) {
        return texts.getMessage("council.condition.motion." + key, args, LocaleContextHolder.getLocale());
    }
}
