package vn.baophu.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.reporter;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

/** The five papers of the demo, in and out again. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class FivePapersTest {
    private final List<Map<String, String>> printed = new ArrayList<>();
    private final Map<String, String> levels = Demo.levels();

    @BeforeEach
    void all_are_taken_in_and_issued() {
        DemoPapers.takeIn().forEach(row -> printed.add(withLevel(row)));
    }

    @Test
    void all_395_figures_come_back_cell_by_cell_as_printed() {
        var answered = new ArrayList<Map<String, String>>();
        for (var plan : List.of("000", "001", "002", "003", "004")) {
            String next = null;
            do {
                var page = Callers.as("auditor", "VN")
                        .queryParam("limit", 100)
                        .queryParam("after", next == null ? "" : next)
                        .get("/api/v1/plans/{plan}/targets", plan)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                page.<Map<String, Object>>getList("items").forEach(item -> answered.add(cells(item)));
                next = page.get("next");
            } while (next != null);
        }

        assertThat(printed).hasSize(395);
        assertThat(answered).hasSize(395).containsExactlyInAnyOrderElementsOf(printed);
    }

    @Test
    void body_and_annex_of_vinh_linh_are_both_kept() {
        reporter("464")
                .get("/api/v1/targets?plan=127/KH-UBND&unit=464&indicator=BHXH_TN&year=2024")
                .then()
                .body("items", hasSize(1))
                .body("items[0].participants", is(6885))
                .body("items[0].denominator.count", is(52565))
                .body("items[0].percent", is(13.10f))
                .body("items[0].alsoPrinted.printedPercent", contains("13,01", "13,01"));
    }

    @Test
    void each_target_that_counts_is_announced_once_and_each_has_its_commune() {
        var assigned = WaitingEvents.of(TargetAssigned.class);

        assertThat(assigned).extracting(TargetAssigned::targetId).doesNotHaveDuplicates();
        assertThat(assigned)
                .filteredOn(target -> "BHYT".equals(target.indicator())
                        && Objects.equals(2024, target.year())
                        && target.unitId().equals(Demo.unit("19363")))
                .singleElement()
                .satisfies(target -> assertThat(target.participants()).isEqualTo(12_750));
    }

    /** Where a table states no level, it is that of the unit. */
    private Map<String, String> withLevel(Map<String, String> row) {
        var cells = new TreeMap<>(row);
        cells.putIfAbsent("level", levels.get(row.get("unit")));
        return cells;
    }

    private static Map<String, String> cells(Map<String, Object> item) {
        var cells = new TreeMap<String, String>();
        DemoPapers.COLUMNS.forEach(column -> put(cells, column, item.get(column)));
        put(cells, "unit", ((Map<?, ?>) item.get("unit")).get("code"));
        put(cells, "row", item.get("rowNumber"));
        var denominator = (Map<?, ?>) item.get("denominator");
        put(cells, "denominator", denominator.get("count"));
        put(cells, "denominatorKind", denominator.get("kind"));
        put(cells, "denominatorPrintedAs", denominator.get("printedAs"));
        return cells;
    }

    private static void put(Map<String, String> cells, String column, Object value) {
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value.toString());
        }
    }
}
