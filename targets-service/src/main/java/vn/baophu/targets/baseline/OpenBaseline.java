package vn.baophu.targets.baseline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.cycle.CycleStep;
import vn.baophu.targets.cycle.Party;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.cycle.Years;
import vn.baophu.targets.delivery.Asked;
import vn.baophu.targets.delivery.CountsAs;

/**
 * A new yearly cycle.
 *
 * @param unit official code or id of the unit that sets targets
 * @param year in which it runs
 * @param targetYear whose targets are set; the next year without it
 * @param plan id, code or number of the paper that asks for the cycle
 * @param owner to whom numbers are delivered, who computes and proposes
 */
@Schema(examples = """
        {"unit": "70", "year": 2024, "plan": "003", "owner": {"name": "Sở Lao động - Thương binh và Xã hội", "agency": "BP.005"},
         "steps": [
           {"kind": "HEAD_COUNTS", "due": {"rule": "BEFORE", "day": 30, "month": 6}, "dueText": "trước ngày 30/6 hàng năm"},
           {"kind": "POTENTIAL", "due": {"rule": "BEFORE", "day": 10, "month": 7}, "together": ["Cục Thống kê tỉnh"]},
           {"kind": "PROPOSAL", "recipient": {"name": "Sở Kế hoạch và Đầu tư", "agency": "BP.007"}}],
         "deliveries": [
           {"code": "003-D01", "provider": {"name": "BHXH tỉnh Bình Phước", "agency": "BP.010"},
            "indicators": ["BHXH", "BHTN"], "countsAs": "PARTICIPANTS", "what": "Người đang tham gia BHXH, BHTN"},
           {"code": "003-D03", "provider": {"name": "Sở Nội vụ", "agency": "BP.008"}, "indicators": ["BHXH", "BHTN"],
            "countsAs": "SUBJECT", "what": "Cán bộ, công chức, viên chức, người lao động hợp đồng", "movements": true}]}""")
record OpenBaseline(
        @NotBlank @Size(max = 64) String unit,
        @NotNull @Min(2000) @Max(2099) Integer year,
        @Min(2000) @Max(2100) Integer targetYear,
        @Size(max = 200) String plan,
        @NotNull @Valid Party owner,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Step> steps,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Duty> deliveries)
        implements JoinsFaults {
    Years years() {
        return new Years(year, targetYear == null ? year + 1 : targetYear);
    }

    /**
     * A step of it.
     *
     * @param owner who answers for it; the owner of the cycle without it
     * @param recipient who gets what comes of it
     * @param together who takes part
     * @param due its day of every year
     * @param dueOn the last day in time this year, where the paper names an event ("before the session") instead of a day
     * @param dueText the due day in the words of the paper
     */
    record Step(
            @NotNull StepKind kind,
            @Valid Party owner,
            @Valid Party recipient,
            @Size(max = 50) List<@NotBlank @Size(max = 300) String> together,
            @Valid Due due,
            LocalDate dueOn,
            @Size(max = 300) String dueText,
            Integer sourceLine) {
        LocalDate lastDay(int year) {
            return due == null ? dueOn : due.lastDay(year).orElse(null);
        }

        CycleStep step(int year, Party ownerOfAll) {
            return new CycleStep(
                    kind,
                    Objects.requireNonNullElse(owner, ownerOfAll),
                    recipient,
                    together == null ? List.of() : together,
                    lastDay(year),
                    dueText,
                    sourceLine,
                    null,
                    null);
        }
    }

    /**
     * Numbers that somebody owes it.
     *
     * @param code readable, unique in the cycle
     * @param eachUnit where the provider is a group of units: their level; each of them in the unit then owes its own
     * @param recipient who gets them first; the owner of the cycle without it
     * @param movements whether planned additions and reductions are asked too
     * @param feeds code of the delivery that takes this one in: a step before it, which counts as {@code WITHIN}
     */
    record Duty(
            @NotBlank @Size(max = 64) String code,
            @NotNull @Valid Party provider,
            UnitLevel eachUnit,
            @Valid Party recipient,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> indicators,
            @NotNull CountsAs countsAs,
            @NotBlank @Size(max = 1000) String what,
            Boolean movements,
            @Size(max = 64) String feeds,
            Integer sourceLine,
            @Size(max = 2000) String quote,
            @Size(max = 1000) String note) {
        StepKind step() {
            return feeds == null ? StepKind.HEAD_COUNTS : StepKind.OWN_COUNTS;
        }

        Asked asked(LocalDate dueOn, Party ownerOfAll) {
            return new Asked(
                    code,
                    step(),
                    provider,
                    null,
                    null,
                    null,
                    Objects.requireNonNullElse(recipient, ownerOfAll),
                    indicators,
                    countsAs,
                    what,
                    Boolean.TRUE.equals(movements),
                    feeds,
                    dueOn,
                    sourceLine,
                    quote,
                    note);
        }
    }
}
