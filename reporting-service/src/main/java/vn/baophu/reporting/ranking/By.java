package vn.baophu.reporting.ranking;

import java.math.BigDecimal;
import java.util.Optional;

/** What units are ranked by: percent, two decimals, HALF_UP; empty where it is not known of a unit. */
enum By {
    PERCENT_OF_TARGET(Why.NO_TARGET) {
        @Override
        Optional<BigDecimal> value(Standing standing) {
            return standing.percentOfTarget();
        }
    },
    COVERAGE(Why.NO_DENOMINATOR) {
        @Override
        Optional<BigDecimal> value(Standing standing) {
            return Optional.ofNullable(standing.tally().coverage());
        }
    },
    GROWTH(Why.NO_LAST_YEAR) {
        @Override
        Optional<BigDecimal> value(Standing standing) {
            return standing.growth();
        }
    };

    /** Why a unit has no rank. */
    enum Why {
        /** Nobody in it owes a figure. */
        NOT_ASKED,
        /** Not everybody in it has an accepted report. */
        NOT_WHOLE,
        NO_TARGET,
        /** Somebody in it was let off, and not everybody else has a target: nothing to hold the others against. */
        SOME_LET_OFF,
        NO_DENOMINATOR,
        /** Last year's figure of everybody in it is not known. */
        NO_LAST_YEAR
    }

    private final Why whyNot;

    By(Why whyNot) {
        this.whyNot = whyNot;
    }

    abstract Optional<BigDecimal> value(Standing standing);

    Why whyNot(Standing standing) {
        if (standing.tally().expected() == 0) {
            return Why.NOT_ASKED;
        }
        if (!standing.tally().isComplete()) {
            return Why.NOT_WHOLE;
        }
        return whyNot == Why.NO_TARGET && standing.isInPart() ? Why.SOME_LET_OFF : whyNot;
    }
}
