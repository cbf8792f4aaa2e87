package vn.baophu.targets.finding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** A plan with one figure more than are checked at once. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class LargePlanTest {
    private final AgroalDataSource database;

    LargePlanTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_plan_with_20001_figures() throws SQLException {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(planner("464"), "000", 1, table("F,19363,BHYT,2024,10,POPULATION,20,50,"))
                .statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into target select (jsonb_populate_record(t,"
                    + " jsonb_build_object('id', gen_random_uuid(), 'code', 'F' || n))).*"
                    + " from target t, generate_series(1, 20000) n");
        }
    }

    @Test
    void its_findings_are_refused_with_the_limit_and_its_figures_are_still_listed() {
        refused(reporter("464").get("/api/v1/plans/000/findings").then())
                .body("detail", containsString("20"))
                .body("detail", containsString("000"));

        reporter("464")
                .get("/api/v1/plans/000/targets?limit=3")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void nobody_decides_about_its_findings() {
        refused(planner("464")
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"ACCEPTED\", \"reason\": \"Tôi thấy ổn\"}")
                .post("/api/v1/plans/000/findings/{key}/decisions", UUID.randomUUID())
                .then());
    }

    @Test
    void it_takes_no_further_table_this_way() {
        refused(take(planner("464"), "000", 2, table("G,19366,BHYT,2024,10,POPULATION,20,50,")));
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(422).body("code", is("PLAN_TOO_LARGE_TO_CHECK"));
    }
}
