package vn.baophu.targets.target;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure that is set as an increase over the result of the year before.
 *
 * @param people more people, 0 or more; null where not printed
 * @param percent percent of last year's participants, as printed; null where not printed
 */
@Embeddable
public record Growth(
        @Column(name = "growth_people") Long people,

        @Embedded @AttributeOverride(name = "text", column = @Column(name = "growth_percent"))
        PrintedRate percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Participants to reach from last year's: the people added where they are printed, else the percent, HALF_UP. */
    public long from(long lastYear) {
        return people == null ? grown(lastYear) : Math.addExact(lastYear, people);
    }

    private long grown(long lastYear) {
        return BigDecimal.valueOf(lastYear)
                .multiply(HUNDRED.add(percent.value()))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
