package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.forecast.Course.Stock;
import vn.baophu.reporting.forecast.Forecast;

/**
 * Where the year ends if it goes on as accepted reports say; what does not follow is absent. Only periods count for which
 * everybody has reported and nobody was let off; of these those of the same units, as many as reported at any time of the year.
 *
 * @param first the number that the rate starts from; the result of the year before where it is known
 * @param latest the last number known
 * @param runRatePerMonth people a month between the two, two decimals, HALF_UP
 * @param monthsLeft from the last number known until the end of the year
 * @param atYearEnd people then at that rate, HALF_UP; the number itself once it is reported
 * @param difference atYearEnd less the target
 * @param perMonthNeeded the fewest people that, won in each month left, reach the target; 0 where it is reached
 */
@Schema(name = "YearEndForecast")
public record ForecastView(
        StockView first,
        StockView latest,
        BigDecimal runRatePerMonth,
        Integer monthsLeft,
        Long atYearEnd,
        Long difference,
        Long perMonthNeeded) {
    /** How many people took part on the last day of a period. */
    @Schema(name = "Stock")
    public record StockView(String period, LocalDate on, long participants) {
        static StockView of(Stock stock) {
            return new StockView(stock.period().code(), stock.period().lastDay(), stock.participants());
        }
    }

    static ForecastView of(Forecast forecast) {
        return new ForecastView(
                forecast.first().map(StockView::of).orElse(null),
                forecast.latest().map(StockView::of).orElse(null),
                forecast.perMonth().orElse(null),
                forecast.monthsLeft().orElse(null),
                forecast.atYearEnd().orElse(null),
                forecast.difference().orElse(null),
                forecast.perMonthNeeded().orElse(null));
    }
}
