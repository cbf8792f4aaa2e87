package vn.baophu.targets.result;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The results of the units right below some others, at the end of whole years. A request is made for each unit above and each
 * period that ends with a year (the year, second half, fourth quarter, December): four for a unit above, indicator and year,
 * whatever the number of units below.
 */
public final class Lookback {
    private static final int YEARS = 3;
    private static final int AT_ONCE = 16;

    private final List<UUID> above;
    private final LocalDate until;
    private final BiFunction<Results.Question, PeriodEnd, Uni<Reply>> ask;
    private final Map<Asked, YearEnd> heard = new HashMap<>();

    Lookback(List<UUID> above, LocalDate until, BiFunction<Results.Question, PeriodEnd, Uni<Reply>> ask) {
        this.above = above;
        this.until = until;
        this.ask = ask;
    }

    /**
     * The last whole year before this one of which a whole report of any of the units is known, at most three years back; of
     * the others nothing is known then, since results of different years are no measure for each other. Where a year gets no
     * answer and nothing is known of it, no older one takes its place.
     */
    public YearEnd before(int year, String indicator) {
        for (var back = 1; back < YEARS; back++) {
            var end = heard.computeIfAbsent(new Asked(indicator, year - back), this::ask);
            if (end.isKnown() || end.leavesOpen()) {
                return end;
            }
        }
        return heard.computeIfAbsent(new Asked(indicator, year - YEARS), this::ask);
    }

    private YearEnd ask(Asked asked) {
        var ended = PeriodEnd.yearEnd(asked.year()).stream()
                .filter(period -> !period.lastDay().isAfter(until))
                .toList();
        var requests = above.stream()
                .map(unit -> new Results.Question(unit, asked.indicator(), null))
                .flatMap(question ->
                        ended.stream().map(period -> Uni.createFrom().deferred(() -> ask.apply(question, period))))
                .toList();
        List<Reply> replies = requests.isEmpty()
                ? List.of()
                : Uni.join()
                        .all(requests)
                        .usingConcurrencyOf(AT_ONCE)
                        .andFailFast()
                        .await()
                        .indefinitely();
        return YearEnd.of(asked.year(), replies);
    }

    private record Asked(String indicator, int year) {}
}
