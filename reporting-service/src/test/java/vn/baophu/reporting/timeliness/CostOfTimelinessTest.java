package vn.baophu.reporting.timeliness;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;
import vn.baophu.reporting.reporter.Scope;
import vn.baophu.reporting.reporter.Scope.Former;

/** The table costs the same few statements whatever the number of reports, and walks over an index at national size. */
@QuarkusTest
class CostOfTimelinessTest extends AtTheDoor {
    private static final int MOST = 8;
    private static final int COMMUNES = 3_321;
    private static final int PROVINCES = 34;

    private static final String NATION = """
            insert into obligation (id, version, regime_id, regime_code, unit_id, code, area_unit_id, period, cut_off_on,
                                    opens_on, due_on, due_at, stage, first_sent_at)
            select gen_random_uuid(), 0, r.id, 'N', cast(lpad(cast(n as text), 32, '0') as uuid), cast(n as text), cast(lpad(cast(n as text), 32, '0') as uuid), cast(y as text), make_date(y, 12, 14),
                   make_date(y, 12, 15), make_date(y, 12, 20), make_date(y, 12, 21), 'SUBMITTED',
                   make_date(y, 12, 19) + n % 4
            from generate_series(1, :communes) n, generate_series(2001, 2060) y, regime r where r.code = '000-R01'""";

    @Inject
    Session session;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void one_row_and_all_rows_cost_the_same() {
        for (var path : List.of("timeliness?groupBy=UNIT&period=2024-S1", "timeliness/reports?period=2024-S1")) {
            list(path + "&limit=1", 1); // the tree of units is remembered now
            var one = StatementCount.of(() -> list(path + "&limit=1", 1));

            assertThat(StatementCount.of(() -> list(path, 18))).isEqualTo(one).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void one_period_of_a_province_is_found_by_index_among_all_reports_of_the_nation() {
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery(NATION)
                    .setParameter("communes", COMMUNES)
                    .executeUpdate();
            session.createNativeMutationQuery("analyze obligation").executeUpdate();
        });
        var filter = new TimelinessFilter();
        filter.period = "2024";

        assertThat(plan(filter, new Scope(province(), List.of())))
                .contains("obligation_of_period")
                .doesNotContain("Seq Scan on obligation");
        assertThat(plan(filter, new Scope(null, List.of())))
                .contains("period = '2024'")
                .doesNotContain("Seq Scan on obligation");
    }

    @Test
    void what_lay_in_the_area_once_is_counted_for_the_days_on_which_it_did() {
        var commune = VinhLinh.IDS.get(VinhLinh.HO_XA);
        var day = LocalDate.parse("2024-06-30");
        var once = new Scope(Set.of(), List.of(new Former(commune, day, day)));

        var counted = QuarkusTransaction.requiringNew().call(() -> new Timeliness(session)
                .overall(new Conditions(new TimelinessFilter(), once, clock.instant())));

        assertThat(counted.awaited()).isEqualTo(1);
        assertThat(counted.missing()).isZero();
    }

    private String plan(TimelinessFilter filter, Scope scope) {
        var wanted = new Conditions(filter, scope, clock.instant());
        var sql = "explain (costs off) select" + Timeliness.COUNTS + wanted.sql();
        return QuarkusTransaction.requiringNew().call(() -> wanted.bindTo(session.createNativeQuery(sql, String.class))
                .getResultStream()
                .collect(joining("\n")));
    }

    private static Set<UUID> province() {
        return IntStream.rangeClosed(1, COMMUNES)
                .filter(n -> n % PROVINCES == 0)
                .mapToObj(n -> new UUID(0, Long.parseLong(String.valueOf(n), 16)))
                .collect(Collectors.toSet());
    }

    private static void list(String path, int items) {
        as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .body("items", hasSize(items));
    }
}
