package vn.baophu.targets.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitLevel;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.HolderKind;

/**
 * One figure; its fields are the columns of the table, and what the paper does not print is left out.
 *
 * @param unit official code on the plan's day
 * @param participants people
 * @param denominator people
 * @param printedPercent as printed, {@code 96,40}
 * @param growthPercent over last year, as printed
 */
@Schema(examples = """
        {"code": "000-A4-T-2024", "unit": "464", "indicator": "BHYT", "year": 2024, "participants": 85941,
         "denominatorKind": "POPULATION", "denominator": 89149, "printedPercent": "96,40", "total": true}""")
record FigureAsJson(
        @NotBlank String code,
        @NotBlank String unit,
        String unitPrinted,
        UnitLevel level,
        HolderKind holderKind,
        String holderName,
        String holderCode,
        @NotBlank String indicator,
        Integer year,
        Boolean openStart,
        @PositiveOrZero Long participants,
        String denominatorKind,
        @PositiveOrZero Long denominator,
        String denominatorPrintedAs,
        String printedPercent,
        @PositiveOrZero Long growthPeople,
        String growthPercent,
        Comparator comparator,
        FigureKind figureKind,
        String floor,
        LocalDate asOf,
        Integer row,
        Boolean total,
        Integer sourceLine,
        String clause,
        String note) {}
