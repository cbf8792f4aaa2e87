package vn.baophu.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, at most as many as asked for
 * @param next what to send as {@code after} to get the following page; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows read with {@link PageRequest#fetch()}: the one row too many only tells that there is more.
     *
     * @param keyOf the sort key of a row; the next page starts after it
     */
    public static <T> Page<T> of(List<T> rowsLimitPlusOne, int limit, Function<T, String> keyOf) {
        if (rowsLimitPlusOne.size() <= limit) {
            return new Page<>(rowsLimitPlusOne, null);
        }
        var items = rowsLimitPlusOne.subList(0, limit);
        return new Page<>(items, Cursor.of(keyOf.apply(items.get(limit - 1))));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
