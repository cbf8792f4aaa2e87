package vn.baophu.targets.dossier;

import java.time.LocalDate;
import vn.baophu.targets.plan.Paper;

/**
 * What a paper says of itself; what it does not say, or what is not known of a table alone, is null.
 *
 * @param number number and symbol as printed
 */
public record Cover(String number, LocalDate signedOn, String title) {
    /** Of a table that belongs to no paper. */
    public static final Cover NONE = new Cover(null, null, null);

    public static Cover of(Paper paper) {
        return new Cover(paper.number(), paper.signedOn(), paper.title());
    }
}
