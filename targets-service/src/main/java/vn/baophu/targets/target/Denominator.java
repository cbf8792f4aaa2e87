package vn.baophu.targets.target;

import static vn.baophu.targets.target.FigureRefusal.DENOMINATOR_WITHOUT_KIND;
import static vn.baophu.targets.target.FigureRefusal.DENOMINATOR_ZERO;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.baophu.platform.error.Refused;

/**
 * What a rate is measured against.
 *
 * @param kind a registered kind such as {@code POPULATION}; null only where the paper names none
 * @param count people; null where the paper prints none, never 0
 * @param printedAs the words of the paper, e.g. {@code lực lượng lao động trong độ tuổi}; may be null
 */
@Embeddable
public record Denominator(
        @Column(name = "denominator_kind") String kind,
        @Column(name = "denominator") Long count,
        @Column(name = "denominator_printed_as") String printedAs) {
    public Denominator {
        if (count != null && kind == null) {
            throw new Refused(DENOMINATOR_WITHOUT_KIND, count);
        }
        if (count != null && count < 1) {
            throw new Refused(DENOMINATOR_ZERO);
        }
    }
}
