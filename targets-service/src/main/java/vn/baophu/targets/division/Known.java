package vn.baophu.targets.division;

/**
 * What is known of a child to divide by; unknown is null, never zero.
 *
 * @param denominator people that its rate is measured against
 * @param lastResult participants at the last count
 * @param lastPlan its last figure: last year's, or the one in force that an amendment changes
 */
public record Known(Long denominator, Long lastResult, Long lastPlan) {
    public static final Known NOTHING = new Known(null, null, null);
}
