package org.hito.council.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Item;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Question;
import org.hito.council.session.ConveneSession.Plan.Other;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes points of an agenda out of what waits for a body and of what is new to it. */
@Component
class AgendaPoints {

    private final AgendaItems items;
    private final OpenItem openItem;
    private final Moments moments;
    private final MessageSource texts;

    AgendaPoints(AgendaItems items, OpenItem openItem, Moments moments, MessageSource texts) {
        this.items = items;
        this.openItem = openItem;
        this.moments = moments;
        this.texts = texts;
    }

    /** Items that the body has before it, in the order of the ids; any other is refused. */
    List<Item> waiting(UUID body, List<UUID> ids) {
        List<Item> waiting = items.waiting(body);
        return ids.stream()
                .map(id -> waiting.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new StateMoved("problem.item-not-waiting")))
                .toList();
    }

    /** Ends written votes on them until the session takes them up. */
    void putOff(List<UUID> ids, Instant planned, String place) {
        items.putOff(
                ids,
                texts.getMessage(
                        "council.session.put-off",
                        new Object[] {moments.moment(planned), place},
                        LocaleContextHolder.getLocale()));
    }

    /** Submitted by the secretary, who does not vote, so that whoever convenes keeps the vote of the own seat. */
    List<Item> added(UUID body, UUID secretary, List<Other> others) {
        return others.stream()
                .map(other -> openItem.added(new Question(
                        body,
                        ItemKind.STRATEGIC,
                        null,
                        null,
                        1,
                        other.title(),
                        other.text(),
                        List.of(),
                        List.of(),
                        secretary)))
                .toList();
    }

    List<AgendaPoint> from(int number, List<Item> agenda) {
        List<AgendaPoint> points = new ArrayList<>();
        for (Item item : agenda) {
            points.add(new AgendaPoint(
                    number + points.size(),
                    item.id(),
                    item.title(),
                    item.kind(),
                    item.initiative(),
                    AgendaStatus.WAITING,
                    null,
                    0,
                    0,
                    null,
                    List.of()));
        }
        return points;
    }
}
