package vn.baophu.targets.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.wording.Sentence;

/**
 * Whom and what a deviation is about, in the words that open its sentence.
 *
 * @param units the units whose figures deviate; empty where it is the table or the paper itself
 */
public record About(List<UUID> units, Sentence name) {
    private About(List<UUID> units, String name) {
        this(units, new Sentence(name, name));
    }

    /** A holder, whatever is counted: {@code Xã Vĩnh Chấp}. */
    public static About holder(Printed printed) {
        return new About(List.of(printed.holder().id()), called(printed.holder()));
    }

    /** One figure: {@code Xã Vĩnh Chấp, BHTN 2023}. */
    public static About figure(Printed printed) {
        var year = printed.figure().year() == null ? "" : " " + printed.figure().year();
        return new About(List.of(printed.holder().id()), row(printed) + year);
    }

    /** A row over its years: {@code Xã Vĩnh Chấp, BHTN}. */
    public static About series(Printed printed) {
        return new About(List.of(printed.holder().id()), row(printed));
    }

    /** Rows of one indicator: {@code Xã Vĩnh Thái, Xã Vĩnh Lâm, BHTN}. */
    public static About rows(Collection<Printed> rows, String indicator) {
        var holders = rows.stream().map(Printed::holder).toList();
        var names = holders.stream().map(About::called).collect(Collectors.joining(", "));
        return new About(holders.stream().map(Holder::id).distinct().toList(), names + ", " + indicator);
    }

    public static About table(Table table) {
        return new About(List.of(), table.name());
    }

    public static About paper() {
        return new About(List.of(), new Sentence("Văn bản", "The paper"));
    }

    private static String row(Printed printed) {
        return called(printed.holder()) + ", " + printed.figure().indicator();
    }

    private static String called(Holder holder) {
        var named = holder.by().name();
        return named == null ? holder.name() : named + " (" + holder.name() + ")";
    }
}
