package org.hito.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds there are, as their classes are found. */
@Component
class Kinds {

    /** Asked late, because the kinds know the outbox. */
    private final ObjectProvider<NoticeKind> kinds;

    Kinds(ObjectProvider<NoticeKind> kinds) {
        this.kinds = kinds;
    }

    List<String> names() {
        return kinds.stream()
                .sorted(Comparator.comparingInt(NoticeKind::order))
                .map(NoticeKind::name)
                .toList();
    }

    void remind() {
        kinds.forEach(NoticeKind::remind);
    }

    /** Nothing for an occasion that is over, or of a kind that is no more. */
    Optional<News> news(Occasion occasion) {
        return kinds.stream()
                .filter(it -> it.name().equals(occasion.kind()))
                .findFirst()
                .flatMap(it -> it.news(occasion));
    }
}
