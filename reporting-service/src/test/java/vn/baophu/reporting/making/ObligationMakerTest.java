package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.DoorTest;
import vn.baophu.reporting.VinhLinh;

/** Obligations are made ahead of time, once, by whoever comes first. */
@QuarkusTest
class ObligationMakerTest extends DoorTest {
    private static final String NATIONAL = """
            {"code":"N","plan":"000","title":"Báo cáo tháng","kind":"PERIODIC_REPORT","frequency":"MONTHLY","unit":"VN",
             "indicators":["BHYT"],"reporters":{"unitsUnder":"VN","level":"COMMUNE"},"validFrom":"2023-01-01",
             "due":[{"part":"MONTH","rule":"BY","day":5}]}""";

    @Inject
    ObligationSweep sweep;

    @Inject
    ObligationMaker maker;

    @Inject
    Makings makings;

    @Inject
    Nation nation;

    /** The holidays are facts that come with the schema and stay between tests. */
    @AfterEach
    void withoutNewHolidays() {
        nation.forgetsHolidays("2024-07-09", "2023-12-14");
    }

    @Test
    void a_regime_of_the_nation_is_made_in_batches_after_it_was_recorded() {
        nation.isKnown();
        record(as("coordinator", "VN").contentType("application/json"), NATIONAL)
                .statusCode(201);
        assertThat(nation.owed("N")).isZero();

        sweep.sweep();

        // the eighteen communes of Vĩnh Linh ended in June 2025, and their level goes on without them
        assertThat(nation.owed("N")).isEqualTo(36L * Nation.COMMUNES + 18 * 30);
        assertThat(makings.waiting()).isEmpty();
    }

    @Test
    void two_makers_at_once_make_each_obligation_once() throws Exception {
        regimesAreRecorded();
        nation.forgetsWhatIsOwed();

        atOnce(() -> maker.make("000-R01"), () -> maker.make("000-R01"), () -> {
            sweep.sweep();
            return true;
        });
        sweep.sweep();

        assertThat(nation.owed("000-R01")).isEqualTo(36);
        assertThat(nation.owed("000-R03")).isEqualTo(54);
    }

    @Test
    void a_regime_that_can_not_be_made_does_not_keep_the_others_waiting() {
        regimesAreRecorded();
        nation.forgetsWhatIsOwed();
        nation.losesThePlanOf("000-R01");

        sweep.sweep();

        assertThat(nation.owed("000-R01")).isZero();
        assertThat(nation.owed("000-R02")).isEqualTo(54);
        assertThat(makings.waiting()).extracting("code").containsExactly("000-R01");
    }

    @Test
    void where_nothing_changed_a_sweep_is_one_statement() {
        regimesAreRecorded();
        sweep.sweep();

        assertThat(StatementCount.of(() -> sweep.sweep())).isOne();
    }

    @Test
    void a_new_holiday_moves_what_is_awaited_and_still_open() {
        var duty = """
                {"code":"H","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                 "indicators":["BHYT"],"reporters":{"units":["19363"]},
                 "due":[{"part":"S1","rule":"BY","day":9,"month":7,"shift":"NEXT_WORKING_DAY"},
                        {"part":"YEAR","rule":"BY","day":14,"month":12,"shift":"NEXT_WORKING_DAY"}]}""";
        record(coordinator(), duty).statusCode(201);
        sweep.sweep();
        as("registrar", "VN")
                .contentType("application/json")
                .body("""
                        {"days":[{"day":"2024-07-09","name":"Ngày nghỉ","kind":"DAY_OFF"},
                                  {"day":"2023-12-14","name":"Ngày nghỉ","kind":"DAY_OFF"}]}""")
                .post("/api/v1/holidays")
                .then()
                .statusCode(201);

        sweep.sweep();

        owed("?regime=H&period=2024-S1").body("items.dueOn", contains("2024-07-10"));
        owed("?regime=H&period=2023").body("items.dueOn", contains("2023-12-14"));
    }

    @Test
    void a_relay_owes_a_consolidated_report_by_its_own_day_and_counts_in_no_total() {
        var duty = """
                {"code":"V","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
                 "indicators":["BHYT"],"reporters":{"unitsUnder":"464","level":"COMMUNE"},
                 "relays":[{"unit":"464","due":[{"part":"S1","rule":"BEFORE","day":20,"month":7}],"reviews":true}],
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7}]}""";
        record(coordinator(), duty).statusCode(201).body("relays[0].reviews", is(true));

        owed("?regime=V&period=2024-S1").body("items", hasSize(19));
        owed("?regime=V&period=2024-S1&dueAfter=2024-07-09")
                .body("items.unit.code", contains("464"))
                .body("items.kind", everyItem(is("CONSOLIDATION")))
                .body("items.dueOn", contains("2024-07-19"));
        as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT")
                .then()
                .body("expectedUnits", is(18));
    }

    private static void atOnce(Callable<?>... works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.length);
        var start = new CyclicBarrier(works.length);
        try {
            var running = Stream.of(works)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static ValidatableResponse record(RequestSpecification who, String regime) {
        return who.body(regime).post("/api/v1/regimes").then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", "VN").get("/api/v1/obligations" + query).then().statusCode(200);
    }
}
