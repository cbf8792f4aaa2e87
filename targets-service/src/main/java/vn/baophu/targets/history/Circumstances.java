package vn.baophu.targets.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What else belongs to a step.
 *
 * @param reason why, in the words of who took it; null where none is asked for
 * @param otherPlan code of the paper that amends or replaces; null where none does
 * @param day first day in force of an issued or amending paper, last day of one that ends; null where there is none
 */
@Embeddable
public record Circumstances(
        String reason, @Column(name = "other_plan") String otherPlan, LocalDate day) {
    public static final Circumstances NONE = new Circumstances(null, null, null);

    public static Circumstances because(String reason) {
        return new Circumstances(reason, null, null);
    }

    public static Circumstances on(LocalDate day) {
        return new Circumstances(null, null, day);
    }

    public static Circumstances by(String otherPlan, LocalDate day) {
        return new Circumstances(null, otherPlan, day);
    }
}
