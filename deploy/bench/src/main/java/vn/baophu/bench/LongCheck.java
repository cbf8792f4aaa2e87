package vn.baophu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import vn.baophu.local.LocalStack;

/** Checking an annex of 10,000 rows over HTTP: figures of communes that fit together, for made-up years. */
final class LongCheck {
    private static final int ROWS = 10_000;
    private static final List<String> COMMUNES = List.of(
            "19363", "19366", "19369", "19372", "19375", "19378", "19384", "19387", "19393", "19396", "19402", "19405",
            "19408", "19414", "19417", "19420", "19423", "19426");
    private static final List<String> INDICATORS = List.of("BHYT", "BHXH", "BHXH_BB", "BHXH_TN", "BHTN", "BHYT_HSSV");

    private final Door door;

    LongCheck(LocalStack stack) {
        this.door = new Door(stack, "planner-vinh-linh");
    }

    String measure(int runs) throws IOException, InterruptedException {
        var table = table();
        var best = Long.MAX_VALUE;
        for (var run = 0; run < runs; run++) {
            var begin = System.nanoTime();
            door.post("/annex-checks", "text/csv", table);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return "checking an annex of %d rows over HTTP: best of %d %.0f ms".formatted(ROWS, runs, best / 1e6);
    }

    static byte[] table() {
        var random = new Random(ROWS);
        var text = new StringBuilder("code,unit,indicator,year,participants,denominatorKind,denominator,row\n");
        for (var row = 0; row < ROWS; row++) {
            var commune = COMMUNES.get(row % COMMUNES.size());
            var indicator = INDICATORS.get(row / COMMUNES.size() % INDICATORS.size());
            var year = 1990 + row / COMMUNES.size() / INDICATORS.size();
            text.append("R%d,%s,%s,%d,%d,POPULATION,20000,%d%n"
                    .formatted(row, commune, indicator, year, 10_000 + random.nextInt(100), row + 1));
        }
        return text.toString().getBytes(UTF_8);
    }
}
