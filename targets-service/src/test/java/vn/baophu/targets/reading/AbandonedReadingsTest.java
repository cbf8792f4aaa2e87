package vn.baophu.targets.reading;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.reading.Files.send;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AbandonedReadingsTest {
    private static final String FIGURES = "unitPrinted,indicator,year,participants\nTT Hồ Xá,BHYT,2024,%s\n";

    private final AbandonedReadings abandoned;
    private final AgroalDataSource database;

    AbandonedReadingsTest(AbandonedReadings abandoned, AgroalDataSource database) {
        this.abandoned = abandoned;
        this.database = database;
    }

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @Test
    void what_nobody_adopted_for_thirty_days_goes_with_its_file_and_the_audit_tells() {
        var old = aged(read("1"), "31 days");
        var wrong = aged(read("x"), "31 days");
        var young = aged(read("2"), "29 days");

        abandoned.purge();

        get(old, 404);
        get(wrong, 404);
        get(young, 200);
        assertThat(count("reading_file")).isEqualTo(1);
        assertThat(count("reading_figure")).isEqualTo(1);
        assertThat(count("reading_fault")).isZero();
        assertThat(count("audit where entity = 'Reading' and what = 'DELETE'")).isEqualTo(2);
    }

    @Test
    void what_was_adopted_stays() {
        var adopted = read("1");
        planner("464")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/plans/000/readings/{id}/adoption", adopted)
                .then()
                .statusCode(201);
        aged(adopted, "400 days");

        abandoned.purge();

        get(adopted, 200);
    }

    @Test
    void what_somebody_is_at_stays_for_now() {
        var held = aged(read("1"), "31 days");

        QuarkusTransaction.requiringNew().run(() -> {
            run("select 1 from reading where id = '" + held + "' for update");
            QuarkusTransaction.requiringNew().run(abandoned::purge);
        });
        get(held, 200);

        abandoned.purge();
        get(held, 404);
    }

    private static String read(String participants) {
        return send(
                        planner("464"),
                        "000",
                        "text/csv",
                        FIGURES.formatted(participants).getBytes(UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void get(String id, int status) {
        var answer = reporter("464")
                .get("/api/v1/plans/000/readings/{id}", id)
                .then()
                .statusCode(status);
        if (status == 404) {
            answer.body("code", is("NO_SUCH_READING"));
        }
    }

    private String aged(String id, String by) {
        run("update reading set asked_at = asked_at - interval '" + by + "' where id = '" + id + "'");
        return id;
    }

    private int count(String rows) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
