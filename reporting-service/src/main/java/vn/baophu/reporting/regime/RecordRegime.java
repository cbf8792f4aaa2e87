package vn.baophu.reporting.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.target.PlanEntry;

/**
 * A regime to record.
 *
 * @param plan code or number of the issued plan from which the duty follows
 * @param unit code of the unit that keeps the regime; {@code VN} for the nation
 * @param indicators all figures that a report must give; taken from {@code content} where not stated, none for a report in
 *     words
 * @param reporters null where the paper names nobody who can be found; no obligations follow then
 * @param due none where the paper states no date; no obligations follow then
 * @param validFrom first day in force: what is counted to an earlier day is not owed. Where not stated the signing of the
 *     plan, from which on everything is owed that is still due
 * @param validTo last day in force: what is counted to a later day is not owed
 * @param legalAct the act that asks for it
 * @param content sub-groups, text sections and attachments
 * @param recipient to whom the reports go
 * @param relays through whose hands they go, in order
 * @param ladder when reminders go out; 7, 3, 1 days before and 1, 3 after where not stated
 */
@Schema(examples = """
                {"code":"000-R01","plan":"127/KH-UBND",
                "title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT tại địa phương",
                "kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                "indicators":["BHYT"],"reporters":{"unitsUnder":"464","level":"COMMUNE"},
                "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE","cutOffDay":30,
                "cutOffMonth":6,"cutOffYearOffset":0}],
                "printed":{"section":"IV.11","sourceLine":255,"reporter":"UBND các xã, thị trấn","via":"BHXH huyện Vĩnh Linh",
                "frequency":"half_yearly","dueRule":"before 10/07","dueDay":10,"dueMonth":7,"dueYearOffset":0}}""")
public record RecordRegime(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[0-9A-Za-z._/-]+", message = "\"000-R01\"") String code,

        @NotBlank @Size(max = 100) String plan,
        @NotBlank @Size(max = 1000) String title,
        @NotNull RegimeKind kind,
        @NotNull Frequency frequency,
        @NotBlank @Size(max = 50) String unit,
        @Size(max = 100) List<@NotBlank @Pattern(regexp = "[0-9A-Z_]{1,50}", message = "\"BHYT\"") String> indicators,
        @Valid ReporterRule reporters,
        @Size(max = 50) List<@NotNull @Valid DueTerm> due,

        @Schema(
                description =
                        "First day in force; a report belongs to the edition in force on its cut-off day. Where not stated, the"
                                + " signing of the plan, from which on all is owed that is still due")
        LocalDate validFrom,

        @Schema(
                description =
                        "Last day in force: a report whose cut-off day is later is not owed. Where not stated, the regime"
                                + " runs as long as its plan")
        LocalDate validTo,

        @Valid LegalAct legalAct,
        @Valid RegimeContent content,
        @Valid RecipientRule recipient,
        @Size(max = 5) List<@NotNull @Valid RelayRule> relays,
        @Valid Ladder ladder,
        @Valid Printed printed)
        implements JoinsFaults {
    public RecordRegime {
        content = content == null ? RegimeContent.FIGURES_ONLY : content;
        relays = relays == null ? List.of() : relays;
        indicators = indicators == null || indicators.isEmpty() ? content.figures() : indicators;
        due = due == null ? List.of() : due;
        reporters = reporters == null || reporters.namesNobody() && reporters.level() == null ? null : reporters;
    }

    /** Null while it can not be told, since the plan is not known. */
    LocalDate bindsFrom(PlanEntry plan) {
        return validFrom != null || plan == null ? validFrom : plan.bindsFrom();
    }

    boolean keptByTheNation() {
        return Caller.NATION.equals(unit);
    }

    /** Of use only where everything was found. */
    RegimeTerms terms(PlanEntry of, UUID keeper, Parties found) {
        return new RegimeTerms(
                of == null ? null : of.id(),
                of == null ? null : of.code(),
                title,
                kind,
                frequency,
                keeper,
                indicators,
                found.reporters(),
                due,
                bindsFrom(of),
                validTo,
                legalAct,
                content,
                found.recipient(),
                found.relays(),
                ladder,
                printed);
    }
}
