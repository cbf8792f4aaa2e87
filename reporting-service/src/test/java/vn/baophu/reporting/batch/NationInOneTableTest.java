package vn.baophu.reporting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.indicator.GivenIndicators;

/** The communes of the nation with twenty figures each, sent by one system in one request, as a table or as JSON. */
@QuarkusTest
class NationInOneTableTest extends BatchTest {
    private static final int COMMUNES = 3_321;
    private static final int FIGURES = 20;
    private static final int MOST_STATEMENTS = 60;
    private static final List<String> INDICATORS =
            IntStream.rangeClosed(1, FIGURES).mapToObj(n -> "CT_" + n).toList();

    private static final String[] FILL = {"""
        insert into directory_unit (id, revision)
        select cast(overlay('00000000-0000-7000-8000-000000000000' placing lpad(cast(n as text), 12, '0') from 25) as uuid), 1
        from generate_series(1, :communes) n""", """
        insert into directory_unit_version (unit_id, valid_from, valid_to, code, name, level)
        select cast(overlay('00000000-0000-7000-8000-000000000000' placing lpad(cast(n as text), 12, '0') from 25) as uuid),
               date '2020-01-01', date '9999-12-31', 'X' || n, 'Xã ' || n, 'COMMUNE' from generate_series(1, :communes) n""", """
        insert into obligation
        select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'code', 'X' || n,
            'unit_id', overlay('00000000-0000-7000-8000-000000000000' placing lpad(cast(n as text), 12, '0') from 25),
            'area_unit_id', overlay('00000000-0000-7000-8000-000000000000' placing lpad(cast(n as text), 12, '0') from 25)))).*
        from obligation o, generate_series(1, :communes) n
        where o.regime_code = '000-R20' and o.period = '2024-S1'"""};

    @Inject
    Session session;

    @BeforeEach
    void everyCommuneOwesTwentyFigures() {
        GivenIndicators.indicators(INDICATORS);
        var regime = """
                {"code":"000-R20","plan":"127/KH-UBND","title":"Hai mươi chỉ tiêu","kind":"PERIODIC_REPORT",
                 "frequency":"HALF_YEARLY","unit":"464","indicators":[%s],"reporters":{"units":["%s"]},
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";
        coordinator()
                .body(regime.formatted(
                        INDICATORS.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",")), HO_XA))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            for (var fill : FILL) {
                session.createNativeMutationQuery(fill)
                        .setParameter("communes", COMMUNES)
                        .executeUpdate();
            }
        });
    }

    @Test
    void sixty_six_thousand_figures_are_taken_at_once_in_a_few_statements() {
        var table = communes()
                .flatMap(n -> INDICATORS.stream().map(code -> "000-R20,X" + n + ",2024-S1," + code + ",12.038,13290"))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));

        taken(() -> csv("system", "VN", "", table));
    }

    @Test
    void as_json_too_which_is_longer_than_that_of_other_requests() {
        var figures = INDICATORS.stream()
                .map("{\"indicator\":\"%s\",\"participants\":12038,\"denominator\":13290}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        var reports = communes()
                .map(n -> "{\"regime\":\"000-R20\",\"unit\":\"X" + n + "\",\"period\":\"2024-S1\",\"figures\":"
                        + figures + "}")
                .collect(Collectors.joining(",", "{\"reports\":[", "]}"));

        taken(() -> json(reports));
        json(" ".repeat(10 * 1024 * 1024) + reports).statusCode(413).body("detail", containsString("10 MB"));
    }

    private static Stream<Integer> communes() {
        return IntStream.rangeClosed(1, COMMUNES).boxed();
    }

    private static ValidatableResponse json(String reports) {
        return as("system", "VN")
                .contentType(ContentType.JSON)
                .body(reports)
                .post(BATCHES)
                .then();
    }

    private static void taken(Supplier<ValidatableResponse> send) {
        var statements = StatementCount.of(
                () -> send.get().statusCode(201).body("sent", is(COMMUNES)).body("figures", is(COMMUNES * FIGURES)));

        assertThat(statements).isLessThan(MOST_STATEMENTS);
    }
}
