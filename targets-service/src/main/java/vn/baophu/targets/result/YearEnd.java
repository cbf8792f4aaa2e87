package vn.baophu.targets.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many people took part at the end of a year, by unit. Of several periods that end with the year the longest counts.
 *
 * @param stocks by id of the unit; a unit that has not wholly reported is absent
 * @param unanswered what was asked without an answer
 * @param leavesOpen whether something may be known all the same, had there only been an answer
 */
public record YearEnd(int year, Map<UUID, Stock> stocks, List<Unknown> unanswered, boolean leavesOpen) {
    static YearEnd of(int year, List<Reply> replies) {
        var stocks = new HashMap<UUID, Stock>();
        replies.forEach(reply -> reply.stocksBelow().forEach(stocks::putIfAbsent));
        return new YearEnd(
                year,
                stocks,
                new Reading(year, replies).unanswered().toList(),
                replies.stream().anyMatch(Reply::leavesOpen));
    }

    boolean isKnown() {
        return !stocks.isEmpty();
    }
}
