package vn.baophu.reporting.submission;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by whom the last sending was passed on by the relay. */
@Embeddable
public record Endorsement(Instant endorsedAt, String endorsedBy) {}
