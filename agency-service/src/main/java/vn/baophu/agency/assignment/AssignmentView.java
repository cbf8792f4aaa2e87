package vn.baophu.agency.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.agency.AgencyRef;
import vn.baophu.agency.unit.UnitRef;

/**
 * A task given to one unit or agency for one period.
 *
 * @param unit who carries it out, named as today; absent where an agency does
 * @param agency who carries it out; absent where a unit does
 * @param dueOn last day in time, Asia/Ho_Chi_Minh
 * @param regime the reporting regime whose accepted report does it; absent where none does
 * @param occasion the request or event of that regime whose report does it; absent where the calendar asks for the report
 * @param punctuality the state's four classes, as of today
 * @param doneAt absent while in progress
 * @param submission the accepted report that did it
 */
@Schema(
        name = "Assignment",
        examples = "{\"id\":\"01900000-0000-7000-8000-000000000001\","
                + "\"task\":{\"id\":\"01900000-0000-7000-8000-000000000097\",\"code\":\"000-T097\"},"
                + "\"unit\":{\"id\":\"01900000-0000-7000-8000-000000019363\",\"code\":\"19363\","
                + "\"name\":\"Thị trấn Hồ Xá\"},\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\","
                + "\"regime\":\"000-R01\",\"state\":\"DONE\",\"class\":\"DONE_IN_TIME\","
                + "\"doneAt\":\"2024-07-05T03:12:45Z\",\"submission\":\"01900000-0000-7000-8000-000000000009\"}")
record AssignmentView(
        UUID id,
        TaskRef task,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate dueOn,
        String regime,
        String occasion,
        AssignmentState state,
        @JsonProperty("class") Punctuality punctuality,
        Instant doneAt,
        UUID submission) {
    static AssignmentView of(
            Assignment assignment, Map<UUID, UnitRef> units, Map<UUID, AgencyRef> agencies, LocalDate today) {
        var holder = assignment.holder();
        return new AssignmentView(
                assignment.id(),
                new TaskRef(assignment.task().id(), assignment.task().code()),
                units.get(holder.unitId()),
                agencies.get(holder.agencyId()),
                assignment.period(),
                assignment.dueOn(),
                assignment.regime(),
                assignment.occasion(),
                assignment.state(),
                assignment.punctuality(today),
                assignment.doneAt(),
                assignment.submissionId());
    }

    /** A task as an assignment names it. */
    @Schema(name = "TaskRef")
    record TaskRef(UUID id, String code) {}
}
