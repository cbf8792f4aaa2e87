package vn.baophu.agency.task;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What is recorded of a task; see {@link RecordTask} for the meaning of each part. */
@Embeddable
record TaskFacts(
        String code,
        String plan,
        String section,
        @Column(name = "source_line") Integer sourceLine,
        @Column(name = "lead_printed") String lead,
        @Column(name = "coordinating_printed") String coordinating,
        @Enumerated(STRING) TaskRole role,
        @Column(name = "task_vi") String taskVi,
        @Column(name = "task_en") String taskEn,
        @Enumerated(STRING) Schedule schedule,
        @Column(name = "due_day") Integer dueDay,
        @Column(name = "due_month") Integer dueMonth,
        @Column(name = "schedule_text") String scheduleText,
        @Column(name = "lead_basis") @Enumerated(STRING) LeadBasis leadBasis,
        String note,
        @Column(name = "unit_id") UUID unitId) {}
