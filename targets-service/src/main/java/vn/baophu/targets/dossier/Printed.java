package vn.baophu.targets.dossier;

import static vn.baophu.targets.target.Comparator.ABOUT;
import static vn.baophu.targets.target.Comparator.AT_LEAST;

import java.util.Comparator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.Target;

/** One printed figure under check, stored or not. */
public record Printed(Table table, String code, Holder holder, Figure figure, Place place) {
    /** As papers are read: what the annexes say comes first, then the body, then tables in the body. */
    public static final Comparator<Printed> PRECEDENCE = Comparator.comparing(
                    (Printed printed) -> printed.table().source())
            .thenComparing(printed -> printed.table().ordinal());

    public static Printed of(Target target) {
        return new Printed(Table.of(target.annex()), target.code(), target.holder(), target.figure(), target.place());
    }

    public boolean isTotal() {
        return place.total();
    }

    public Subject subject() {
        return new Subject(holder.identity(), figure.indicator(), figure.year(), figure.kind());
    }

    public Column column() {
        return new Column(table, figure.indicator(), figure.year(), figure.kind(), figure.denominatorKind());
    }

    public Moment moment() {
        return new Moment(holder.identity(), figure.year(), figure.kind());
    }

    /** Whether the paper says that both rates have the same denominator: then they can be added and compared. */
    public boolean hasDenominatorOf(Printed other) {
        return figure.denominatorKind() != null && figure.denominatorKind().equals(other.figure.denominatorKind());
    }

    /** Whether the rates may well have the same denominator, since one of them names none. */
    public boolean mayHaveDenominatorOf(Printed other) {
        return figure.denominatorKind() == null || other.figure.denominatorKind() == null || hasDenominatorOf(other);
    }

    /** Whether the paper leaves room: "about", "at least". Then a difference is no contradiction. */
    public boolean leavesRoom() {
        return figure.comparator() == ABOUT || figure.comparator() == AT_LEAST;
    }

    /** What it is a figure of; a paper that prints one subject twice says it twice. */
    public record Subject(Holder.Identity holder, String indicator, Integer year, FigureKind kind) {}

    /** The figures that stand below each other: one measure of one year. */
    public record Column(Table table, String indicator, Integer year, FigureKind kind, String denominatorKind) {
        /** The same measure over all its years. */
        public Column overYears() {
            return new Column(table, indicator, null, kind, denominatorKind);
        }
    }

    /** Of whom and when, whatever is counted. */
    public record Moment(Holder.Identity holder, Integer year, FigureKind kind) {}
}
