package vn.baophu.reporting.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a report is no longer owed.
 *
 * @param by subject of the coordinator
 */
@Embeddable
public record Waiver(
        @Column(name = "waived_reason") String reason,
        @Column(name = "waived_by") String by,
        @Column(name = "waived_at") Instant at) {}
