package org.hito.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is paged by key: the items and, if there are more, the opaque key behind which they begin. */
public record PageOf<T>(List<T> items, @Nullable String next) {

    public static <T> PageOf<T> empty() {
        return new PageOf<>(List.of(), null);
    }

    /** Cuts a list that was read with one row more than {@code limit}. */
    public static <T> PageOf<T> cut(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new PageOf<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new PageOf<>(items, key.apply(items.get(limit - 1)).encoded());
    }

    /** A page of a short list that is at hand as a whole; {@code key} is what rows are told apart by. */
    public static <T> PageOf<T> of(List<T> all, @Nullable String after, int limit, Function<T, ?> key) {
        Cursor cursor = Cursor.parse(after, 1);
        List<T> rows = all.stream()
                .dropWhile(
                        it -> cursor != null && !String.valueOf(key.apply(it)).equals(cursor.part(0)))
                .skip(cursor == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        return cut(rows, limit, it -> Cursor.of(key.apply(it)));
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> mapping) {
        return new PageOf<>(items.stream().<R>map(mapping).toList(), next);
    }
}
