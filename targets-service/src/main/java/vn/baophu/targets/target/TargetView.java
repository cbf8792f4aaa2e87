package vn.baophu.targets.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.plan.PlanRef;
import vn.baophu.targets.plan.UnitRef;

/**
 * A printed figure; what the paper does not print is absent, never zero.
 *
 * @param unitPrinted the unit in the words of the paper; absent where it prints the official name
 * @param level level of those who hold it: the unit's own, or of a group of units inside it
 * @param holderKind who inside the unit holds it; absent for the unit itself
 * @param holderName the holder inside the unit as printed
 * @param openStart true where it holds from its year on; else absent
 * @param percent 0 to 100: from the counts where both are printed, HALF_UP, at least two decimals; else as printed
 * @param printedPercent as printed, with its own decimal sign and number of decimals
 * @param growthPeople printed increase over the result of the year before
 * @param growthPercent the same in percent of that result, as printed
 * @param computed what two of the printed numbers say of the third; never in the place of what is printed
 * @param inferred people that a rate without counts means, from a count of its denominator; only in {@code /targets}
 * @param overLastYear last year's figure, where this one only compares itself with it; only in {@code /targets}
 * @param floor the paper of the level above that asks it, as cited; only of kind {@code FLOOR}
 * @param clause code of the clause of the plan in which it stands
 * @param inForceFrom first day in force once its plan is issued; absent where the paper has no date
 * @param inForceTo last day in force, inclusive; absent while nothing has ended it
 * @param supersededBy id of the figure of a later paper that took its place
 * @param alsoPrinted what else the plan prints for the same unit, indicator, year and kind; only in {@code /targets}
 */
@Schema(examples = """
        {"id": "0197b3f0-3333-7000-8000-000000000001", "code": "000-A4-T-2024",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"},
         "level": "DISTRICT", "indicator": "BHYT", "year": 2024, "figureKind": "TARGET", "comparator": "EQUAL",
         "participants": 85941, "denominator": {"kind": "POPULATION", "count": 89149, "printedAs": "Dân số"},
         "percent": 96.40, "printedPercent": "96,40", "computed": {"percent": 96.40}, "source": "ANNEX", "total": true, "sourceLine": 403,
         "annex": {"id": "0197b3f0-2222-7000-8000-000000000004",
                   "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT TỪ NĂM 2023-2025", "ordinal": 4},
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "inForceFrom": "2023-07-31",
         "alsoPrinted": [{"code": "000-B-BHYT-2024", "source": "BODY", "printedPercent": "96,40", "percent": 96.40}]}""")
record TargetView(
        UUID id,
        String code,
        UnitRef unit,
        String unitPrinted,
        UnitLevel level,
        HolderKind holderKind,
        String holderName,
        String holderCode,
        String indicator,
        Integer year,
        Boolean openStart,
        FigureKind figureKind,
        Comparator comparator,
        Long participants,
        Denominator denominator,
        BigDecimal percent,
        String printedPercent,
        Long growthPeople,
        String growthPercent,
        Computed computed,
        Inferred inferred,
        OverLastYear overLastYear,
        String floor,
        LocalDate asOf,
        Source source,
        AnnexRef annex,
        Integer rowNumber,
        boolean total,
        Integer sourceLine,
        String clause,
        String note,
        PlanRef plan,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        UUID supersededBy,
        List<AlsoPrinted> alsoPrinted,
        String etag)
        implements Tagged {
    static TargetView printed(Target target) {
        return of(target, new Insight(null, null, null));
    }

    static TargetView counting(Target target, Insight insight) {
        return of(target, insight);
    }

    private static TargetView of(Target target, Insight insight) {
        var behind = insight.behind();
        var also = behind == null ? null : behind.stream().map(AlsoPrinted::of).toList();
        var holder = target.holder();
        var figure = target.figure();
        var growth = figure.growth();
        var place = target.place();
        var by = holder.by();
        return new TargetView(
                target.id(),
                target.code(),
                new UnitRef(holder.id(), holder.code(), holder.name()),
                place.unitPrinted(),
                holder.level(),
                by.kind() == HolderKind.UNIT ? null : by.kind(),
                by.name(),
                by.code(),
                figure.indicator(),
                figure.year(),
                figure.openStart() ? true : null,
                figure.kind(),
                figure.comparator(),
                figure.participants(),
                figure.denominator(),
                figure.percent(),
                figure.printedPercent(),
                growth == null ? null : growth.people(),
                growth == null || growth.percent() == null
                        ? null
                        : growth.percent().text(),
                Computed.of(figure).orElse(null),
                insight.inferred(),
                insight.overLastYear(),
                figure.floor(),
                figure.asOf(),
                target.annex().source(),
                AnnexRef.of(target.annex()),
                place.row(),
                place.total(),
                place.sourceLine(),
                place.clause(),
                place.note(),
                PlanRef.of(target.plan()),
                target.inForceFrom(),
                target.inForceTo(),
                target.supersededBy(),
                also,
                tag(target, also, insight));
    }

    /** Grows with the target, and changes with what others say of it. */
    private static String tag(Target target, List<AlsoPrinted> also, Insight insight) {
        var around = Arrays.asList(also, insight.inferred(), insight.overLastYear());
        return target.version() + "-" + Integer.toHexString(around.toString().hashCode());
    }

    /** The table it stands in. */
    record AnnexRef(UUID id, String title, int ordinal) {
        static AnnexRef of(Annex annex) {
            return new AnnexRef(annex.id(), annex.title(), annex.ordinal());
        }
    }

    /** A figure that stands behind the one that counts. */
    record AlsoPrinted(
            String code,
            Source source,
            Long participants,
            BigDecimal percent,
            String printedPercent,
            Integer sourceLine) {
        static AlsoPrinted of(Target target) {
            var figure = target.figure();
            return new AlsoPrinted(
                    target.code(),
                    target.annex().source(),
                    figure.participants(),
                    figure.percent(),
                    figure.printedPercent(),
                    target.place().sourceLine());
        }
    }
}
