package vn.baophu.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.indicator.GivenIndicators;

/** A period of more than three nations goes out of a heap that could not hold one of them twice. */
@QuarkusTest
class FlatMemoryTest extends AtTheDoor {
    private static final int COMMUNES = 12_000;
    private static final String SMALL_HEAP = "-Xmx32m";

    @Inject
    Nation nation;

    @Test
    void twelve_thousand_reports_of_twenty_figures_go_out_of_a_heap_of_32_megabytes() throws Exception {
        var indicators = IntStream.rangeClosed(1, 20).mapToObj(n -> "CT_" + n).toList();
        GivenIndicators.indicators(indicators);
        var regime = """
                {"code":"000-R20","plan":"127/KH-UBND","title":"Hai mươi chỉ tiêu","kind":"PERIODIC_REPORT",
                 "frequency":"HALF_YEARLY","unit":"464","indicators":[%s],"reporters":{"units":["%s"]},
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";
        coordinator()
                .body(regime.formatted(
                        indicators.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",")), HO_XA))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        var figure = "{\"indicator\":\"%s\",\"participants\":12720,\"denominator\":13290}";
        reporter(HO_XA)
                .body("{\"regime\":\"000-R20\",\"unit\":\"" + HO_XA + "\",\"period\":\"2024-S1\",\"figures\":["
                        + indicators.stream().map(figure::formatted).collect(Collectors.joining(",")) + "]}")
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        nation.with(COMMUNES);

        for (var format : ExportFormat.values()) {
            assertThat(exported(format)).isEqualTo("done");
        }
    }

    private static String exported(ExportFormat format) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var config = ConfigProvider.getConfig();
        var process = new ProcessBuilder(
                        java,
                        SMALL_HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        format.name())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }
}
