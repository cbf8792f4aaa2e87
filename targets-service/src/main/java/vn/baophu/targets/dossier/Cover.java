package vn.baophu.targets.dossier;

import java.time.LocalDate;
import vn.baophu.targets.plan.Plan;

/**
 * What a paper says of itself; what it does not say, or what is not known of a table alone, is null.
 *
 * @param number number and symbol as printed
 * @param partial whether it is an amendment: that prints only what it changes
 */
public record Cover(String number, LocalDate signedOn, String title, boolean partial) {
    /** Of a table that belongs to no paper. */
    public static final Cover NONE = new Cover(null, null, null, false);

    public static Cover of(Plan plan) {
        var paper = plan.paper();
        return new Cover(paper.number(), paper.signedOn(), paper.title(), plan.amends() != null);
    }
}
