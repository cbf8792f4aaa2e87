package vn.baophu.targets.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * @param year in which the cycle runs; its due days lie in it
 * @param target the year whose targets are set
 */
@Embeddable
public record Years(
        @Column(name = "year") int year,
        @Column(name = "target_year") int target) {}
