package vn.baophu.bench.deadline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.baophu.bench.measure.Measured;

/** The service beside raw SQL: the same phases over HTTP, and raw before and after them. */
record Ratios(List<Measured> overHttp, List<Measured> before, List<Measured> after) {
    /** A submission and at once its acceptance. */
    static final String BOTH = "submissions each with its acceptance";

    /** A table; the ratio is the pace over HTTP divided by the mean of both raw paces. */
    @Override
    public String toString() {
        var head = "%n%-38s %9s %10s %9s %9s %6s %9s %9s%n"
                .formatted("a second", "HTTP", "raw before", "raw after", "raw mean", "ratio", "CPU ms", "raw CPU");
        return head + IntStream.range(0, overHttp.size()).mapToObj(this::row).collect(Collectors.joining());
    }

    private String row(int phase) {
        var http = overHttp.get(phase);
        var first = before.get(phase);
        var second = after.get(phase);
        var mean = (first.pace().perSecond() + second.pace().perSecond()) / 2;
        return "%-38s %9.0f %10.0f %9.0f %9.0f %6.2f %9.2f %9.2f%n"
                .formatted(
                        http.what(),
                        http.pace().perSecond(),
                        first.pace().perSecond(),
                        second.pace().perSecond(),
                        mean,
                        http.pace().perSecond() / mean,
                        http.cpuOfAPiece(),
                        (first.cpuOfAPiece() + second.cpuOfAPiece()) / 2);
    }
}
