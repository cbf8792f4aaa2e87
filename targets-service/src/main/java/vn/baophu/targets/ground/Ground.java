package vn.baophu.targets.ground;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.baophu.targets.division.Known;
import vn.baophu.targets.result.Stock;

/**
 * What is known of one holder, indicator and year; unknown is null.
 *
 * @param lastResultPeriod the period of the accepted reports that say the last result; null where it is from elsewhere
 */
@Embeddable
public record Ground(
        @Embedded
        @AttributeOverride(name = "people", column = @Column(name = "denominator"))
        @AttributeOverride(name = "origin", column = @Column(name = "denominator_from"))
        Sourced denominator,

        @Embedded
        @AttributeOverride(name = "people", column = @Column(name = "last_result"))
        @AttributeOverride(name = "origin", column = @Column(name = "last_result_from"))
        Sourced lastResult,

        @Embedded
        @AttributeOverride(name = "people", column = @Column(name = "last_plan"))
        @AttributeOverride(name = "origin", column = @Column(name = "last_plan_from"))
        Sourced lastPlan,

        @Column(name = "last_result_period") String lastResultPeriod) {
    public static final Ground NOTHING = new Ground(null, null, null);

    public Ground(Sourced denominator, Sourced lastResult, Sourced lastPlan) {
        this(denominator, lastResult, lastPlan, null);
    }

    static Ground reported(Stock stock) {
        return new Ground(null, new Sourced(stock.participants(), Origin.REPORTS), null, stock.period());
    }

    /** This where it knows something, else what the other knows. */
    public Ground or(Ground other) {
        return new Ground(
                Sourced.first(denominator, other.denominator),
                Sourced.first(lastResult, other.lastResult),
                Sourced.first(lastPlan, other.lastPlan),
                lastResult == null ? other.lastResultPeriod : lastResultPeriod);
    }

    public Known known() {
        return new Known(Sourced.peopleOf(denominator), Sourced.peopleOf(lastResult), Sourced.peopleOf(lastPlan));
    }
}
