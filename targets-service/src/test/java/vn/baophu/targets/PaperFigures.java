package vn.baophu.targets;

import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Denominator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Holder;
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
        return new PaperFigures(new Annex(null, heading, new Annex.Size(0, 0, java.util.List.of()), ""));
    }

    public static Holder commune(int code) {
        return unit(code, UnitLevel.COMMUNE);
    }

    private static Holder unit(int code, UnitLevel level) {
        return new Holder(new UUID(0, code), "" + code, "Unit " + code, level, level);
    }

    public Target row(String code, Holder holder, Long participants, Long denominator, String printed) {
        return figure(code, holder, participants, denominator, printed, Comparator.EQUAL, false);
    }

    public Target total(String code, Long participants, Long denominator, String printed) {
        return figure(code, DISTRICT, participants, denominator, printed, Comparator.EQUAL, true);
    }

    public Target about(String code, String printed) {
        return figure(code, DISTRICT, null, null, printed, Comparator.ABOUT, true);
    }

    public Target empty(String code) {
        return figure(code, DISTRICT, null, null, null, null, true);
    }

    private Target figure(
            String code,
            Holder holder,
            Long participants,
            Long denominator,
            String printed,
            Comparator comparator,
            boolean total) {
        var figure = new Figure(
                "BHXH_TN",
                2024,
                FigureKind.TARGET,
                comparator,
                participants,
                new Denominator("LABOUR_FORCE", denominator, "LLLĐ"),
                printed == null ? null : new PrintedRate(printed),
                null);
        return new Target(null, annex, code, holder, figure, new Place(null, null, total, null, null));
    }
}
