package vn.baophu.reporting.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.forecast.Forecast;
import vn.baophu.reporting.tally.Tally;

/**
 * How a unit stands in a period.
 *
 * @param own people that the unit itself shall reach; null where no count is set for it
 * @param before its sums of the same period last year; null where there is no such period
 * @param forecast where its year ends; null where that was not asked
 * @param late whose report came too late
 * @param overdue who has sent nothing though the due moment has passed
 */
record Standing(
        UnitOnDay unit,
        Tally tally,
        Long own,
        Tally before,
        Forecast forecast,
        List<UnitOnDay> late,
        List<UnitOnDay> overdue) {
    /**
     * People to reach: the unit's own target or, without one, those of its reporters. Where somebody was let off, those of the
     * others, if each has one: they are not held against what all shall reach.
     */
    Optional<Long> target() {
        if (isInPart()) {
            return Optional.ofNullable(tally.isTargeted() ? tally.targets() : null);
        }
        return Optional.ofNullable(own).or(() -> Optional.ofNullable(tally.targets()));
    }

    /** Participants of that target; against reporters' targets only of those who have one. */
    Optional<BigDecimal> percentOfTarget() {
        return own == null && !isInPart()
                ? Optional.ofNullable(tally.ofTargets())
                : target().map(people -> Percent.of(tally.participants(), people));
    }

    /** Whether somebody in it was let off. */
    boolean isInPart() {
        return !tally.excused().isEmpty();
    }

    /** More people than last year, of those then; only where all have reported, both times the same units. */
    Optional<BigDecimal> growth() {
        if (before == null || !before.isComplete() || !before.units().equals(tally.units())) {
            return Optional.empty();
        }
        return Optional.ofNullable(Percent.of(tally.participants() - before.participants(), before.participants()));
    }

    /** Whether everybody has reported and the target is reached or passed. */
    boolean hasReached() {
        return tally.isComplete()
                && target().filter(people -> tally.participants() >= people).isPresent();
    }

    /** At the present rate the year ends below the target or, while no rate is known, the target is not yet reached. */
    boolean isBehind() {
        if (!tally.isComplete()) {
            return false;
        }
        return forecast.difference().map(difference -> difference < 0).orElseGet(() -> target().filter(
                        people -> tally.participants() < people)
                .isPresent());
    }

    List<Reason> reasons() {
        return Stream.of(Reason.values()).filter(reason -> reason.holds(this)).toList();
    }

    /** Why a unit is reminded. */
    enum Reason {
        OVERDUE {
            @Override
            boolean holds(Standing standing) {
                return !standing.overdue.isEmpty();
            }
        },
        LATE {
            @Override
            boolean holds(Standing standing) {
                return !standing.late.isEmpty();
            }
        },
        BEHIND {
            @Override
            boolean holds(Standing standing) {
                return standing.isBehind();
            }
        };

        abstract boolean holds(Standing standing);
    }
}
