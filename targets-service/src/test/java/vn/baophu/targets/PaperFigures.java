package vn.baophu.targets;

import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Denominator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.PrintedRate;
import vn.baophu.targets.target.Target;

/** Figures for tests of rules: BHXH_TN of 2024 unless said otherwise. */
public record PaperFigures(Annex annex) {
    public static final Holder DISTRICT = unit(464, UnitLevel.DISTRICT);

    public static PaperFigures in(Source source) {
        return in(source, 1);
    }

    public static PaperFigures in(Source source, int ordinal) {
        var heading = new Annex.Heading("Table " + ordinal, source, ordinal);
        return new PaperFigures(
                new Annex(null, heading, new Annex.Size(0, 0, java.util.List.of(), java.util.List.of()), ""));
    }

    public static Holder commune(int code) {
        return unit(code, UnitLevel.COMMUNE);
    }

    /** Somebody who collects inside a commune. */
    public static Holder agent(int code, String name) {
        var unit = commune(code);
        var by = new HeldBy(HolderKind.COLLECTION_AGENT, name, null);
        return new Holder(unit.id(), unit.code(), unit.name(), unit.unitLevel(), unit.level(), by);
    }

    private static Holder unit(int code, UnitLevel level) {
        return new Holder(new UUID(0, code), "" + code, "Unit " + code, level, level, HeldBy.THE_UNIT);
    }

    public Target row(String code, Holder holder, Long participants, Long denominator, String printed) {
        return figure(code, holder, participants, of(denominator), printed, Comparator.EQUAL, false);
    }

    public Target total(String code, Long participants, Long denominator, String printed) {
        return figure(code, DISTRICT, participants, of(denominator), printed, Comparator.EQUAL, true);
    }

    public Target about(String code, String printed) {
        return figure(code, DISTRICT, null, of(null), printed, Comparator.ABOUT, true);
    }

    /** A rate of the district against this denominator; null where it names none. */
    public Target against(String code, String denominatorKind, String printed) {
        var denominator = denominatorKind == null ? null : new Denominator(denominatorKind, null, null);
        return figure(code, DISTRICT, null, denominator, printed, Comparator.EQUAL, true);
    }

    public Target empty(String code) {
        return figure(code, DISTRICT, null, of(null), null, null, true);
    }

    private static Denominator of(Long labourForce) {
        return new Denominator("LABOUR_FORCE", labourForce, "LLLĐ");
    }

    private Target figure(
            String code,
            Holder holder,
            Long participants,
            Denominator denominator,
            String printed,
            Comparator comparator,
            boolean total) {
        var figure = new Figure(
                "BHXH_TN",
                2024,
                false,
                FigureKind.TARGET,
                comparator,
                participants,
                denominator,
                printed == null ? null : new PrintedRate(printed),
                null,
                null,
                null);
        return new Target(null, annex, code, holder, figure, new Place(null, null, total, null, null, null));
    }
}
