package vn.baophu.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IdempotencyTest {
    private static final String TABLE = "code,name,level,parent\n45,Tỉnh Quảng Trị,PROVINCE,\n";

    @Test
    void the_same_key_gives_the_first_answer_again_and_takes_no_other_table() {
        send(TABLE).statusCode(201).body("created", is(1));
        send(TABLE).statusCode(201).body("created", is(1)).header("Idempotent-Replayed", is("true"));
        send(TABLE.replace("45", "46")).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));

        assertThat(WaitingEvents.of(UnitRecorded.class)).hasSize(1);
    }

    private static ValidatableResponse send(String table) {
        return as("registrar", "VN")
                .header("Idempotency-Key", "units-2024")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(API + "/unit-imports")
                .then();
    }
}
