package vn.baophu.targets.target;

import static vn.baophu.targets.target.FigureRefusal.FLOOR_IS_ANOTHER_KIND;
import static vn.baophu.targets.target.FigureRefusal.OPEN_START_WITHOUT_YEAR;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.baophu.platform.error.Refused;

/**
 * One printed figure: a count, a rate, both, or neither where the paper leaves the cell empty or only compares with last
 * year. What is not printed is null, never zero.
 *
 * @param indicator a registered code such as {@code BHYT}
 * @param year null where the paper states none
 * @param openStart whether it holds from that year on ("từ năm 2023 trở đi"); else {@code OPEN_START_WITHOUT_YEAR}
 * @param participants people, 0 or more
 * @param denominator null where nothing is known of it
 * @param printed null where no rate is printed
 * @param growth null where no increase over last year is printed
 * @param floor the paper of the level above that asks it, as cited; only of kind {@code FLOOR}, else
 *     {@code FLOOR_IS_ANOTHER_KIND}; may be null
 * @param asOf the day to which the paper counts, where it says so
 */
@Embeddable
public record Figure(
        @Column(name = "indicator") String indicator,
        @Column(name = "year") Integer year,
        @Column(name = "open_start") boolean openStart,

        @Column(name = "figure_kind") @Enumerated(EnumType.STRING)
        FigureKind kind,

        @Column(name = "comparator") @Enumerated(EnumType.STRING)
        Comparator comparator,

        @Column(name = "participants") Long participants,
        @Embedded Denominator denominator,
        @Embedded PrintedRate printed,
        @Embedded Growth growth,
        @Column(name = "floor_from") String floor,
        @Column(name = "as_of") LocalDate asOf) {
    private static final int SHOWN_DECIMALS = 2;

    public Figure {
        if (openStart && year == null) {
            throw new Refused(OPEN_START_WITHOUT_YEAR);
        }
        if (floor != null && kind != FigureKind.FLOOR) {
            throw new Refused(FLOOR_IS_ANOTHER_KIND, kind);
        }
    }

    /** The rate that the printed counts make, where both are printed. */
    public Optional<Rate> computed() {
        return participants == null || denominatorCount() == null
                ? Optional.empty()
                : Optional.of(new Rate(participants, denominatorCount()));
    }

    /**
     * Percent to show and count with: computed from the counts, HALF_UP, with the printed number of decimals but at least
     * two; where there are not both counts, as printed; null where nothing is known.
     */
    public BigDecimal percent() {
        var asPrinted = printed == null ? null : printed.value();
        return computed().map(rate -> rate.percent(shownDecimals())).orElse(asPrinted);
    }

    /** People to reach: as printed, else what the printed denominator and rate make, HALF_UP. */
    public Optional<Long> people() {
        return Optional.ofNullable(participants).or(() -> Computed.of(this).map(Computed::participants));
    }

    /** Decimals of a computed percent: as many as are printed, at least two. */
    int shownDecimals() {
        return printed == null ? SHOWN_DECIMALS : Math.max(SHOWN_DECIMALS, printed.decimals());
    }

    /** Whether the paper leaves the cell empty and compares with nothing. */
    public boolean isEmpty() {
        return participants == null && printed == null && comparator == null && growth == null;
    }

    public String printedPercent() {
        return printed == null ? null : printed.text();
    }

    public Long denominatorCount() {
        return denominator == null ? null : denominator.count();
    }

    public String denominatorKind() {
        return denominator == null ? null : denominator.kind();
    }
}
