package vn.baophu.targets.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Cover;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Family;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.dossier.Table;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Denominator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.PrintedRate;

/** A paper for tests of rules, written cell by cell: BHXH_TN of 2024 in annex 1 unless said otherwise. */
public final class PaperUnderCheck {
    private static final Family FAMILY = Family.of(List.of(
            new Family.Member("BHXH", null, false, List.of("Bảo hiểm xã hội", "BHXH")),
            new Family.Member("BHXH_BB", "BHXH", true, List.of("Bảo hiểm xã hội bắt buộc", "BHXH bắt buộc")),
            new Family.Member("BHXH_TN", "BHXH", true, List.of("Bảo hiểm xã hội tự nguyện", "BHXH tự nguyện")),
            new Family.Member("BHTN", "BHXH_BB", false, List.of("Bảo hiểm thất nghiệp", "BHTN")),
            new Family.Member("BHYT", null, false, List.of("Bảo hiểm y tế", "BHYT")),
            new Family.Member("BHYT_HS", "BHYT", false, List.of("Bảo hiểm y tế học sinh"))));

    private final List<Printed> printed = new ArrayList<>();
    private final List<Printed> above = new ArrayList<>();
    private Cover cover = Cover.NONE;
    private Table table = new Table(Source.ANNEX, 1, null, null);
    private String indicator = "BHXH_TN";
    private Integer year = 2024;
    private FigureKind kind = FigureKind.TARGET;
    private Comparator comparator = Comparator.EQUAL;
    private String denominatorKind = "LABOUR_FORCE";

    public PaperUnderCheck cover(String number, String day, String title) {
        cover = new Cover(number, LocalDate.parse(day), title, false);
        return this;
    }

    public PaperUnderCheck amendment() {
        cover = new Cover(null, null, null, true);
        return this;
    }

    public PaperUnderCheck annex(int ordinal) {
        return table(Source.ANNEX, ordinal, null, null);
    }

    public PaperUnderCheck annex(String title, String caption) {
        return table(Source.ANNEX, 1, title, caption);
    }

    public PaperUnderCheck body() {
        return table(Source.BODY, 1, null, null);
    }

    public PaperUnderCheck bodyTable() {
        return table(Source.BODY_TABLE, 1, null, null);
    }

    private PaperUnderCheck table(Source source, int ordinal, String title, String caption) {
        table = new Table(source, ordinal, title, caption);
        return this;
    }

    public PaperUnderCheck of(String nextIndicator, Integer nextYear) {
        indicator = nextIndicator;
        year = nextYear;
        return this;
    }

    public PaperUnderCheck as(FigureKind next) {
        kind = next;
        return this;
    }

    public PaperUnderCheck said(Comparator next) {
        comparator = next;
        return this;
    }

    public PaperUnderCheck against(String next) {
        denominatorKind = next;
        return this;
    }

    /** A row of a commune: people, denominator and rate, each null where not printed. */
    public PaperUnderCheck row(int commune, Integer people, Integer denominator, String rate) {
        return add(printed, holder(commune, UnitLevel.COMMUNE), people, denominator, rate, false);
    }

    /** A row of somebody who collects inside a commune. */
    public PaperUnderCheck agent(int commune, String name, Integer people) {
        return inside(commune, HolderKind.COLLECTION_AGENT, name, people, null);
    }

    /** A row of a group of people inside a commune. */
    public PaperUnderCheck group(int commune, String name, Integer people, Integer denominator) {
        return inside(commune, HolderKind.GROUP, name, people, denominator);
    }

    private PaperUnderCheck inside(int commune, HolderKind who, String name, Integer people, Integer denominator) {
        var unit = holder(commune, UnitLevel.COMMUNE);
        var by = new HeldBy(who, name, null);
        var holder = new Holder(unit.id(), unit.code(), unit.name(), unit.unitLevel(), unit.level(), by);
        return add(printed, holder, people, denominator, null, false);
    }

    /** A row of a district, as a province's paper has them. */
    public PaperUnderCheck district(int district, Integer people, Integer denominator, String rate) {
        return add(printed, holder(district, UnitLevel.DISTRICT), people, denominator, rate, false);
    }

    /** The district's own figure: the total of its table. */
    public PaperUnderCheck total(Integer people, Integer denominator, String rate) {
        return add(printed, holder(464, UnitLevel.DISTRICT), people, denominator, rate, true);
    }

    /** What the plan of the province sets for the district. */
    public PaperUnderCheck above(Integer people, Integer denominator, String rate) {
        return add(above, holder(464, UnitLevel.DISTRICT), people, denominator, rate, false);
    }

    private static Holder holder(int code, UnitLevel level) {
        return new Holder(new UUID(0, code), "" + code, "Unit " + code, level, level, HeldBy.THE_UNIT);
    }

    private PaperUnderCheck add(
            List<Printed> to, Holder holder, Integer people, Integer denominator, String rate, boolean total) {
        var count = denominator == null ? null : denominator.longValue();
        var figure = new Figure(
                indicator,
                year,
                false,
                kind,
                comparator,
                people == null ? null : people.longValue(),
                denominatorKind == null ? null : new Denominator(denominatorKind, count, null),
                rate == null ? null : new PrintedRate(rate),
                null,
                null,
                null);
        var place = new Place(null, null, total, null, null, null);
        to.add(new Printed(table, "F" + (printed.size() + above.size() + 1), holder, figure, place));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(cover, printed, FAMILY, above);
    }

    public List<Finding> findings() {
        return Finding.in(dossier());
    }

    /** What this rule alone finds. */
    public List<Finding> findings(Rule rule) {
        return findings().stream().filter(finding -> finding.rule() == rule).toList();
    }
}
