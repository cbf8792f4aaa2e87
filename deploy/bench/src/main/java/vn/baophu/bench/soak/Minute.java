package vn.baophu.bench.soak;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How it stood at the end of one minute.
 *
 * @param residentBytes memory of each process
 * @param heapBytes what survives in the heap of each of our processes and Kafka's: the old generation; those that can not be asked are missing
 * @param auditRows audit rows that reporting-service has written since its start, by PostgreSQL's own statistics
 * @param waiting facts in the outboxes
 * @param deadRows dead rows of all tables of reporting-service, by the same statistics
 */
record Minute(
        int number,
        Stretch done,
        Map<String, Long> residentBytes,
        Map<String, Long> heapBytes,
        long auditRows,
        long waiting,
        long deadRows) {

    static final String HEAD =
            "minute  a second  median ms   99th ms  audit rows  outbox  dead rows  memory MB (old heap)";

    @Override
    public String toString() {
        return "%6d %9.1f %10s %9s %11d %7d %10d  %s"
                .formatted(
                        number,
                        done.perSecond(),
                        done.percentile(50),
                        done.percentile(99),
                        auditRows,
                        waiting,
                        deadRows,
                        residentBytes.entrySet().stream()
                                .map(held -> held.getKey() + " " + (held.getValue() >> 20) + heap(held.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    private String heap(String process) {
        var bytes = heapBytes.get(process);
        return bytes == null ? "" : " (" + (bytes >> 20) + ")";
    }
}
