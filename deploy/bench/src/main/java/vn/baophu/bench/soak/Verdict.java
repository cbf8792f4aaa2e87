package vn.baophu.bench.soak;

import java.util.List;
import java.util.stream.Collectors;

/** Whether it held: the rate at the end beside that at the beginning, memory after the beginning, every report exactly once. */
record Verdict(List<Minute> minutes, int perSecond, Ledger ledger, Kept kept) {
    private static final int EDGE = 10;

    /** No report was refused, lost or doubled, and the audit has each once. */
    boolean everythingKept() {
        return ledger.refusals() == 0 && kept.exactly(ledger.sent().size(), ledger.acceptances());
    }

    @Override
    public String toString() {
        var edge = Math.max(1, Math.min(EDGE, minutes.size() / 3));
        var begin = rate(minutes.subList(0, edge));
        var end = rate(minutes.subList(minutes.size() - edge, minutes.size()));
        return """

                rate: asked %d a second; first %d minutes %.1f, last %d minutes %.1f, ratio %.3f
                memory after the first %d minutes, growth of the fitted line: %s
                reports: %,d answered for, %,d accepted, %,d refused (first: %s); %s
                verdict: %s""".formatted(
                perSecond,
                edge,
                begin,
                edge,
                end,
                end / begin,
                edge,
                growth(minutes.subList(edge, minutes.size())),
                ledger.sent().size(),
                ledger.acceptances(),
                ledger.refusals(),
                ledger.firstRefusal(),
                kept,
                everythingKept() ? "every report was kept exactly once" : "REPORTS WERE REFUSED, LOST OR DOUBLED");
    }

    private static double rate(List<Minute> some) {
        return some.stream()
                .mapToDouble(minute -> minute.pace().perSecond())
                .average()
                .orElseThrow();
    }

    private static String growth(List<Minute> later) {
        if (later.size() < 2) {
            return "too few minutes";
        }
        return later.get(0).residentBytes().keySet().stream()
                .map(name -> "%s %+.1f %%"
                        .formatted(
                                name,
                                Trend.of(later.stream()
                                                .map(minute ->
                                                        minute.residentBytes().get(name))
                                                .toList())
                                        .growthPercent()))
                .collect(Collectors.joining(", "));
    }
}
