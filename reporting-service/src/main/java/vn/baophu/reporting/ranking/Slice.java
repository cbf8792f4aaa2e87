package vn.baophu.reporting.ranking;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.util.List;
import java.util.function.Function;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** A page of a list that is made anew for every request; the next one starts after the last unit of the page before. */
final class Slice {
    private Slice() {}

    /** @param code of the unit of a row; refuses with {@code BAD_CURSOR} where the list has no such unit */
    static <T> Page<T> of(List<T> rows, PageRequest page, Function<T, String> code) {
        var from = page.afterKey().map(after -> after(rows, after, code)).orElse(0);
        var until = Math.min(rows.size(), from + page.fetch());
        return Page.of(rows.subList(from, until), page.limit(), code);
    }

    private static <T> int after(List<T> rows, String after, Function<T, String> code) {
        for (var at = 0; at < rows.size(); at++) {
            if (code.apply(rows.get(at)).equals(after)) {
                return at + 1;
            }
        }
        throw new Refused(BAD_CURSOR);
    }
}
