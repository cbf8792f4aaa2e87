package vn.baophu.targets.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one course of many replies. Of several periods that end with one month the longest counts whose reports are whole:
 * it is reported last and takes in what the shorter ones said. A sum over some of the units is no figure of the whole.
 */
record Reading(int year, List<Reply> replies) {
    private static final int NAMES_SHOWN = 10;

    Course course() {
        var stocks = new TreeMap<Integer, Stock>();
        var unknown = new ArrayList<Unknown>();
        byMonth().forEach((month, asked) -> asked.stream()
                .filter(Reply::isWhole)
                .findFirst()
                .ifPresentOrElse(whole -> stocks.put(month, whole.stock()), () -> missing(asked, unknown)));
        return new Course(
                year, stocks, Stream.concat(unanswered(), unknown.stream()).toList());
    }

    private Map<Integer, List<Reply>> byMonth() {
        return replies.stream()
                .collect(Collectors.groupingBy(
                        reply -> reply.period().year() < year
                                ? 0
                                : reply.period().month(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static void missing(List<Reply> asked, List<Unknown> unknown) {
        asked.stream()
                .filter(Reply::isAsked)
                .max(Comparator.comparing(reply -> reply.answer().reportedUnits()))
                .ifPresent(reply -> unknown.add(missing(reply)));
    }

    private static Unknown missing(Reply reply) {
        var answer = reply.answer();
        var periods = List.of(reply.period().code());
        return answer.isComplete()
                ? Unknown.of(WhyUnknown.SOME_LET_OFF, periods, shown(answer.excusedNames()))
                : Unknown.of(
                        WhyUnknown.REPORTS_MISSING,
                        periods,
                        answer.reportedUnits(),
                        answer.expectedUnits(),
                        shown(answer.missingNames()));
    }

    private static String shown(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        return names.size() > NAMES_SHOWN ? first + " …" : first;
    }

    Stream<Unknown> unanswered() {
        return replies.stream()
                .filter(reply -> reply.why() != null)
                .collect(Collectors.groupingBy(
                        Reply::why,
                        LinkedHashMap::new,
                        Collectors.mapping(reply -> reply.period().code(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> Unknown.of(each.getKey(), each.getValue()));
    }
}
