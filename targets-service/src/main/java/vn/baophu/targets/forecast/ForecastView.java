package vn.baophu.targets.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.goal.GoalRef;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.goal.UnknownView;
import vn.baophu.targets.result.Stock;

/**
 * What accepted reports let expect. Whatever is not known is absent, never zero, and named in {@code unknown}.
 *
 * @param reports the numbers of people known, of periods whose reports are whole
 * @param latest the last of them
 * @param planned people there should have been then: by the given phases, else linear
 * @param ahead people more than planned, negative for fewer
 * @param remaining people still to win since then, negative above the target
 * @param monthsLeft from then until the target's day
 * @param neededPerMonth the fewest people that, won in each month left, reach the target; 0 where it is reached
 * @param runRatePerMonth people a month between the first and the last report, two decimals, HALF_UP
 * @param forecast people on the target's day at that rate, HALF_UP
 * @param difference forecast less target
 * @param reaches whether the forecast is the target or more
 */
@Schema(examples = """
        {"target": {"id": "0197b3f0-3333-7000-8000-000000000001", "code": "000-A4-T-2024",
                    "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
                    "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"},
                    "indicator": "BHYT", "year": 2024, "day": "2024-12-31", "participants": 85941},
         "asOf": "2024-08-15", "start": {"participants": 80000, "on": "2023-12-31", "source": "LAST_YEAR_RESULT"},
         "reports": [{"period": "2023", "on": "2023-12-31", "participants": 80000, "units": 18},
                     {"period": "2024-S1", "on": "2024-06-30", "participants": 82400, "units": 18}],
         "latest": {"period": "2024-S1", "on": "2024-06-30", "participants": 82400, "units": 18},
         "planned": 82971, "ahead": -571, "remaining": 3541, "monthsLeft": 6, "neededPerMonth": 591,
         "runRatePerMonth": 400.00, "forecast": 84800, "difference": -1141, "reaches": false, "unknown": []}""")
record ForecastView(
        GoalRef target,
        LocalDate asOf,
        Start start,
        List<Stock> reports,
        Stock latest,
        Long planned,
        Long ahead,
        Long remaining,
        Integer monthsLeft,
        Long neededPerMonth,
        BigDecimal runRatePerMonth,
        Long forecast,
        Long difference,
        Boolean reaches,
        List<UnknownView> unknown) {
    static ForecastView of(Forecast forecast, Optional<Long> planned, Language language) {
        var latest = forecast.latest();
        return new ForecastView(
                GoalRef.of(forecast.goal(), forecast.people().orElse(null)),
                forecast.on(),
                forecast.start(),
                forecast.reports(),
                latest.orElse(null),
                planned.orElse(null),
                planned.flatMap(people -> latest.map(stock -> stock.participants() - people))
                        .orElse(null),
                forecast.remaining().orElse(null),
                forecast.monthsLeft().orElse(null),
                forecast.neededPerMonth().orElse(null),
                forecast.runRatePerMonth().orElse(null),
                forecast.forecast().orElse(null),
                forecast.difference().orElse(null),
                forecast.difference().map(difference -> difference >= 0).orElse(null),
                forecast.unknown().stream()
                        .map(unknown -> UnknownView.of(unknown, language))
                        .toList());
    }
}
