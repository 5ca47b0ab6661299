package org.hito.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is paged by key: the items and, if there are more, the opaque key behind which they begin. */
public record PageOf<T>(List<T> items, @Nullable String next) {

    /** Cuts a list that was read with one row more than {@code limit}. */
    public static <T> PageOf<T> cut(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new PageOf<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new PageOf<>(items, key.apply(items.get(limit - 1)).encoded());
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> mapping) {
        return new PageOf<>(items.stream().<R>map(mapping).toList(), next);
    }
}
