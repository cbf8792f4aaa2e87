package vn.baophu.targets.result;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What is known of one year: the number of people at the end of its months, as far as accepted reports say.
 *
 * @param year the year
 * @param stocks by month, 0 for the end of the year before; months of which nothing is known are absent
 * @param unknown what was asked and could not be had
 */
public record Course(int year, NavigableMap<Integer, Stock> stocks, List<Unknown> unknown) {
    /** The result of the year before. */
    public Optional<Stock> start() {
        return Optional.ofNullable(stocks.get(0));
    }

    /** The last one known within the year or, while there is none, at its start. */
    public Optional<Stock> latest() {
        return Optional.ofNullable(stocks.lastEntry()).map(entry -> entry.getValue());
    }
}
