package vn.baophu.targets.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.Demo;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.picture.FigureCells;
import vn.baophu.targets.print.Format;
import vn.baophu.targets.print.Opened;

/** All figures of the five papers, out by every export and read again. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class FivePapersOutAndBackTest {
    private static final Path DATA = Path.of("../../shared/data/targets.csv");

    private final Map<String, Map<String, String>> printed = new TreeMap<>();
    private final Map<String, String> levels = Demo.levels();
    private final List<String> tables = new ArrayList<>();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void all_are_taken_in() {
        Demo.unitsAreKnown();
        var papers = JsonPath.from(new String(Demo.file("plans.json"), UTF_8));
        for (Map<String, Object> paper : papers.<Map<String, Object>>getList("")) {
            var plan = (Map<String, Object>) paper.get("plan");
            planner("VN")
                    .contentType("application/json")
                    .body(plan)
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201);
            for (var table : (List<Map<String, Object>>) paper.get("annexes")) {
                takeIn((String) plan.get("code"), table);
            }
        }
    }

    private void takeIn(String plan, Map<String, Object> table) {
        var content = Demo.file((String) table.get("file"));
        CsvTable.read(content, List.of(), CanonicalRow.COLUMNS)
                .rows()
                .forEach(row -> printed.put(row.text("code"), withLevel(row.cells())));
        var door = planner("VN").queryParam("source", table.get("source")).queryParam("ordinal", table.get("ordinal"));
        String id = take(door, plan, content).statusCode(201).extract().path("id");
        tables.add("/api/v1/plans/" + plan + "/annexes/" + id);
    }

    private Map<String, String> withLevel(Map<String, String> row) {
        var cells = new TreeMap<>(row);
        cells.putIfAbsent("level", levels.get(row.get("unit")));
        return cells;
    }

    @Test
    void as_papers_they_carry_every_cell() throws Exception {
        for (var format : Format.values()) {
            var back = new TreeMap<String, Map<String, String>>();
            for (var table : tables) {
                var paper = reporter("VN").get(table + "." + format.name().toLowerCase(java.util.Locale.ROOT));
                Opened.figures(format, paper.asByteArray()).forEach(figure -> put(back, figure.cells()));
            }

            assertThat(back).as(format.name()).hasSize(395).isEqualTo(printed);
        }
    }

    @Test
    void as_csv_and_json_they_say_every_cell() {
        var csv = new TreeMap<String, Map<String, String>>();
        var json = new TreeMap<String, Map<String, String>>();
        for (var table : tables) {
            CsvTable.read(reporter("VN").get(table + ".csv").asByteArray(), List.of(), CanonicalRow.COLUMNS)
                    .rows()
                    .forEach(row -> put(csv, row.cells()));
            reporter("VN")
                    .get(table + ".json")
                    .jsonPath()
                    .<Map<String, Object>>getList("figures")
                    .forEach(figure -> put(
                            json, figure.entrySet().stream().collect(toMap(Map.Entry::getKey, cell -> cell.getValue()
                                    .toString()))));
        }

        assertThat(csv).isEqualTo(printed);
        assertThat(json).isEqualTo(printed);
    }

    private static void put(Map<String, Map<String, String>> figures, Map<String, String> cells) {
        figures.put(cells.get("code"), new TreeMap<>(cells));
    }

    @Test
    void they_are_the_figures_that_were_read_from_the_papers() throws Exception {
        assumeTrue(Files.exists(DATA), "the tables read from the papers are not here: " + DATA);
        var figures = new TreeMap<String, FigureCells>();
        for (var table : tables) {
            Opened.figures(Format.PDF, reporter("VN").get(table + ".pdf").asByteArray())
                    .forEach(figure -> figures.put(figure.text("code"), figure));
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(DATA, UTF_8, format)) {
            assertThat(rows.getRecords()).hasSize(395).allSatisfy(row -> same(row, figures.get(row.get("id"))));
        }
    }

    private static void same(CSVRecord row, FigureCells figure) {
        assertThat(figure.text("indicator")).isEqualTo(row.get("indicator_code"));
        assertThat("" + figure.text("year")).isEqualTo(orNull(row.get("year")));
        assertThat("" + figure.text("participants")).isEqualTo(orNull(row.get("participants")));
        assertThat("" + figure.text("denominator")).isEqualTo(orNull(row.get("denominator")));
        var rate = figure.text("printedPercent");
        assertThat(rate == null ? "" : rate.replace(',', '.')).satisfies(text -> {
            assertThat(text.isEmpty()).isEqualTo(row.get("printed_rate_percent").isEmpty());
            assertThat(text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text))
                    .isEqualByComparingTo(text.isEmpty() ? "0" : row.get("printed_rate_percent"));
        });
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? "null" : cell;
    }
}
