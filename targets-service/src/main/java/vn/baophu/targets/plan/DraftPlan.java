package vn.baophu.targets.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.JoinsFaults;

/**
 * A new plan, as it stands on paper.
 *
 * @param code readable and unique, at most 64 letters, digits, dots, dashes; the name of a plan without a number
 * @param number number and symbol as printed; none where the paper has none
 * @param unit official code (or id) of the issuing unit on the day of signing
 * @param signedOn none where the paper has no date; units are then read on the first day of {@code periodFrom}
 * @param replaces the paper it replaces, as cited
 * @param replacesPlan id, code or number of the plan it replaces, where that plan is here; it ends when this one is issued
 * @param parentPlan id, code or number of the plan of the level above that it carries out
 * @param inForceFrom first day in force; the day of signing without it
 * @param legalBases the papers it rests on, in the order of the paper
 */
@Schema(examples = """
        {"code": "000", "number": "127/KH-UBND", "kind": "PLAN", "kindPrinted": "Kế hoạch", "issuer": "UBND huyện Vĩnh Linh",
         "unit": "464", "signedOn": "2023-07-31", "signer": "Nguyễn Thiên Tùng",
         "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
         "title": "Triển khai thực hiện chỉ tiêu phát triển người tham gia BHXH, BHTN và BHYT, giai đoạn 2023-2025",
         "periodFrom": 2023, "periodTo": 2025, "inForceFrom": "2023-07-31",
         "legalBases": [{"citation": "Quyết định số 2767/QĐ-UBND ngày 28/10/2022 của UBND tỉnh Quảng Trị",
                         "number": "2767/QĐ-UBND", "issuer": "UBND tỉnh Quảng Trị", "date": "2022-10-28"}]}""")
public record DraftPlan(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*", message = "\"127-2023\"") String code,

        @Size(max = 100) String number,
        @NotNull PlanKind kind,
        @Size(max = 200) String kindPrinted,
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 64) String unit,
        LocalDate signedOn,
        @Size(max = 200) String signer,
        @Size(max = 200) String signingCapacity,
        @NotBlank @Size(max = 2000) String title,
        @NotNull @Min(1990) @Max(2100) Integer periodFrom,
        @NotNull @Min(1990) @Max(2100) Integer periodTo,
        @Size(max = 300) String replaces,
        @Size(max = 200) String replacesPlan,
        @Size(max = 200) String parentPlan,
        LocalDate inForceFrom,
        @Size(max = 200) List<@Valid LegalBasis> legalBases)
        implements JoinsFaults {
    /** Null while it can not be told, since a value is missing. */
    LocalDate day() {
        return signedOn != null || periodFrom == null ? signedOn : LocalDate.of(periodFrom, 1, 1);
    }

    boolean periodIsReversed() {
        return periodFrom != null && periodTo != null && periodTo < periodFrom;
    }

    LocalDate firstDay() {
        return inForceFrom == null ? signedOn : inForceFrom;
    }

    Plan plan(UnitOnDay issuingUnit, Links links) {
        return new Plan(code, paper(), issuingUnit, links, legalBases == null ? List.of() : legalBases);
    }

    Paper paper() {
        return new Paper(
                number,
                kind,
                kindPrinted,
                issuer,
                signedOn,
                signer,
                signingCapacity,
                title,
                periodFrom,
                periodTo,
                replaces,
                inForceFrom);
    }
}
