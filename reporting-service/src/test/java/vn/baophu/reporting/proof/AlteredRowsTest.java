package vn.baophu.reporting.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AlteredRowsTest extends AlteredByHand {
    @ParameterizedTest(name = "{0}: {2} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update sending set content = jsonb_set(content, '{figures,0,participants}', '9') where submission_id = :first | sending | ALTERED",
                "update sending set content = jsonb_set(content, '{bonus}', '1') where submission_id = :first | sending | ALTERED",
                "update sending set submitted_at = submitted_at - interval '1 day' where submission_id = :first | sending | ALTERED",
                "update obligation set period = '2023-S1' where id = (select obligation_id from submission where id = :first) | sending | ALTERED",
                "update decision set decided_by = 'nobody' where submission_id = :first | decision | ALTERED",
                "update decision set kind = 'ENDORSED' where submission_id = :first | decision | DELETED",
                "delete from decision where submission_id = :first | decision | DELETED",
                "update submission set accepted_by = 'nobody' where id = :first | submission | ALTERED",
                "update submission set first_submitted_at = '2024-01-01' where id = :first | decision | ALTERED",
                "update accepted_figure set participants = 12800 where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set unit_id = gen_random_uuid() where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set consolidated = true where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set occasional = true where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set regime_id = gen_random_uuid() where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set cut_off_on = cut_off_on - 1 where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set agency_id = unit_id, unit_id = null where submission_id = :first | accepted_figure | ALTERED",
                "update accepted_figure set superseded_at = now() where submission_id = :first | accepted_figure | ALTERED",
                "delete from accepted_figure where submission_id = :first | accepted_figure | DELETED",
                "update proof set content = sha256('x') where submission_id = :first | sending | ALTERED",
                "update proof set seal = sha256('x') where submission_id = :first | proof | ALTERED"
            })
    void a_row_of_a_report_that_was_altered_is_named(String statement, String table, String kind) {
        assertThat(tampering.by(statement.strip().replace(":first", "'" + first + "'")))
                .isPositive();

        for (var found : new ValidatableResponse[] {ofHoXa(), ofReport()}) {
            found.body("intact", is(false))
                    .body("findings[0].table", is(table))
                    .body("findings[0].kind", is(kind))
                    .body("findings[0].submission", is(first));
        }
        as("auditor", "464").get(path() + "?unit=" + BEN_QUAN).then().body("intact", is(true));
    }
}
