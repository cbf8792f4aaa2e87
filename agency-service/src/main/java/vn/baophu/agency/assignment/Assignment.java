package vn.baophu.agency.assignment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.agency.task.Task;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/**
 * A task given to one unit or agency for one period. It is in progress until it is done; one that a report does is done
 * by the acceptance of that report, in time if the report was first sent in in time.
 */
@Entity
@Audited
@Table(name = "assignment")
class Assignment {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Task task;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "agency_id")
    private UUID agencyId;

    private String period;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "extended_until")
    private LocalDate extendedUntil;

    private String regime;

    private String occasion;

    @Enumerated(STRING)
    private AssignmentState state = AssignmentState.IN_PROGRESS;

    @Column(name = "done_at")
    private Instant doneAt;

    private boolean late;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Assignment() {} // for Hibernate

    Assignment(Task task, Holder holder, String period, LocalDate dueOn, String regime, String occasion) {
        this.id = Ids.next();
        this.task = task;
        this.unitId = holder.unitId();
        this.agencyId = holder.agencyId();
        this.period = period;
        this.dueOn = dueOn;
        this.regime = regime;
        this.occasion = occasion;
    }

    /** More time for its report; an earlier day than it has changes nothing. */
    void extendedUntil(LocalDate day) {
        if (day != null && day.isAfter(dueOn())) {
            extendedUntil = day;
        }
    }

    /** Done by this report; a second report changes nothing. */
    void doneBy(AcceptedReport report) {
        if (state == AssignmentState.DONE) {
            return;
        }
        this.state = AssignmentState.DONE;
        this.doneAt = report.acceptedAt();
        this.late = report.late();
        this.submissionId = report.submissionId();
    }

    /** @param today the day of the business, Asia/Ho_Chi_Minh; the last day in time still counts */
    Punctuality punctuality(LocalDate today) {
        if (state == AssignmentState.DONE) {
            return late ? Punctuality.DONE_LATE : Punctuality.DONE_IN_TIME;
        }
        return today.isAfter(dueOn()) ? Punctuality.IN_PROGRESS_OVERDUE : Punctuality.IN_PROGRESS_WITHIN_TIME;
    }

    /** Whether it was assigned so, whatever was extended since. */
    boolean isDueAs(LocalDate day, String byRegime, String onOccasion) {
        return dueOn.equals(day) && Objects.equals(regime, byRegime) && Objects.equals(occasion, onOccasion);
    }

    Holder holder() {
        return new Holder(unitId, agencyId);
    }

    UUID id() {
        return id;
    }

    Task task() {
        return task;
    }

    String period() {
        return period;
    }

    /** The last day in time as it now holds. */
    LocalDate dueOn() {
        return extendedUntil == null ? dueOn : extendedUntil;
    }

    String regime() {
        return regime;
    }

    /** The request or event whose report does it; null where the calendar asks for the report. */
    String occasion() {
        return occasion;
    }

    AssignmentState state() {
        return state;
    }

    Instant doneAt() {
        return doneAt;
    }

    UUID submissionId() {
        return submissionId;
    }
}
