package vn.baophu.reporting.heat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;

/** What the columns of a table are. */
enum Grain {
    MONTH(Part.MONTH),
    QUARTER(Part.Q1, Part.Q2, Part.Q3, Part.Q4),
    HALF_YEAR(Part.S1, Part.S2),
    NINE_MONTHS(Part.NINE_MONTHS),
    YEAR(Part.YEAR);

    private final Set<Part> parts;

    Grain(Part... parts) {
        this.parts = Set.of(parts);
    }

    /** That of a period. */
    static Grain of(Period period) {
        return List.of(values()).stream()
                .filter(grain -> grain.parts.contains(period.part()))
                .findFirst()
                .orElseThrow();
    }

    /** The periods of this kind that lie wholly between the first day of one period and the last day of another, in order. */
    List<Period> between(Period from, Period to) {
        return IntStream.rangeClosed(from.year(), to.year())
                .boxed()
                .flatMap(year -> parts.stream().flatMap(part -> Period.of(year, part).stream()))
                .filter(period -> !period.firstDay().isBefore(from.firstDay())
                        && !period.lastDay().isAfter(to.lastDay()))
                .sorted(Comparator.comparing(Period::firstDay))
                .toList();
    }
}
