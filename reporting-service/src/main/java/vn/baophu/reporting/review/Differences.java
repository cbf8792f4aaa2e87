package vn.baophu.reporting.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.Said;
import vn.baophu.reporting.submission.Section;
import vn.baophu.reporting.submission.Sending;

/**
 * What one version of a report says otherwise than another; what is the same is left out.
 *
 * @param from number of the earlier version; absent where there is none, so that everything is new
 * @param to number of the later version
 * @param unchanged how many figures are the same
 */
@Schema(name = "SubmissionDifferences", examples = """
                {"from":1,"to":2,"figures":[{"indicator":"BHYT",
                "before":{"indicator":"BHYT","participants":12700,"denominator":13290},
                "after":{"indicator":"BHYT","participants":12720,"denominator":13290},"change":20,"changePercent":0.16}],
                "unchanged":0,"texts":[{"section":null,"before":"Chưa rà soát.","after":"Đã rà soát."}],
                "attachmentsAdded":[],"attachmentsRemoved":[]}""")
public record Differences(
        Integer from,
        int to,
        List<FigureChange> figures,
        int unchanged,
        List<TextChange> texts,
        List<UUID> attachmentsAdded,
        List<UUID> attachmentsRemoved) {
    /**
     * A figure that is new, gone or another.
     *
     * @param change people; absent where the figure is new or gone
     * @param changePercent of the people before, two decimals, HALF_UP
     */
    public record FigureChange(String indicator, Figure before, Figure after, Long change, BigDecimal changePercent) {
        static FigureChange of(String indicator, Figure before, Figure after) {
            var change =
                    before == null || after == null ? null : Long.valueOf(after.participants() - before.participants());
            return new FigureChange(
                    indicator,
                    before,
                    after,
                    change,
                    before == null ? null : Percent.of(change, before.participants()));
        }
    }

    /**
     * A text that is new, gone or another.
     *
     * @param section code of the section; absent for the report's narrative
     */
    public record TextChange(String section, String before, String after) {}

    private static final Said NOTHING = new Said(List.of(), null, List.of(), List.of());

    static Differences between(Sending from, Sending to) {
        var before = from == null ? NOTHING : from.content();
        var after = to.content();
        var changed = figures(before, after);
        return new Differences(
                from == null ? null : from.number(),
                to.number(),
                changed,
                after.figures().size()
                        - (int) changed.stream()
                                .filter(figure -> figure.after() != null)
                                .count(),
                texts(before, after),
                without(after.attachments(), before.attachments()),
                without(before.attachments(), after.attachments()));
    }

    private static List<FigureChange> figures(Said before, Said after) {
        var old = byKey(before.figures(), Figure::indicator);
        var fresh = byKey(after.figures(), Figure::indicator);
        return keys(old, fresh).stream()
                .filter(indicator -> !Objects.equals(old.get(indicator), fresh.get(indicator)))
                .map(indicator -> FigureChange.of(indicator, old.get(indicator), fresh.get(indicator)))
                .toList();
    }

    private static List<TextChange> texts(Said before, Said after) {
        var changes = new ArrayList<TextChange>();
        if (!Objects.equals(before.narrative(), after.narrative())) {
            changes.add(new TextChange(null, before.narrative(), after.narrative()));
        }
        var old = byKey(before.sections(), Section::code);
        var fresh = byKey(after.sections(), Section::code);
        for (var code : keys(old, fresh)) {
            if (!Objects.equals(old.get(code), fresh.get(code))) {
                changes.add(new TextChange(code, text(old.get(code)), text(fresh.get(code))));
            }
        }
        return changes;
    }

    private static String text(Section section) {
        return section == null ? null : section.text();
    }

    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        var byKey = new LinkedHashMap<String, T>();
        rows.forEach(row -> byKey.put(key.apply(row), row));
        return byKey;
    }

    private static LinkedHashSet<String> keys(Map<String, ?> old, Map<String, ?> fresh) {
        var keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        return keys;
    }

    private static List<UUID> without(List<UUID> all, List<UUID> known) {
        return all.stream().filter(id -> !known.contains(id)).toList();
    }
}
