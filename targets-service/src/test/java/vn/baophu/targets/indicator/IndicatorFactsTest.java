package vn.baophu.targets.indicator;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.WaitingEvents;

/** The other services hear of indicators as they are registered and changed. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IndicatorFactsTest {
    private static final String PATH = "/api/v1/indicators";
    private static final String NEW = """
            {"code": "NEW_ONE", "nameVi": "Loại mới", "nameEn": "A new one", "aliases": ["Mới"], "parent": "BHYT"}""";

    @Inject
    EntityManager entities;

    @Test
    void a_new_one_is_told_whole() {
        as("registrar", "VN").contentType(JSON).body(NEW).post(PATH).then().statusCode(201);

        assertThat(WaitingEvents.of(IndicatorRecorded.class)).singleElement().satisfies(told -> {
            assertThat(told.revision()).isZero();
            assertThat(told.code()).isEqualTo("NEW_ONE");
            assertThat(told.nameVi()).isEqualTo("Loại mới");
            assertThat(told.nameEn()).isEqualTo("A new one");
            assertThat(told.aliases()).containsExactly("Mới");
            assertThat(told.parent()).isEqualTo("BHYT");
            assertThat(told.relation()).isEqualTo("SUBSET");
        });
    }

    @Test
    @Transactional
    void one_of_the_beginning_is_told_again_under_its_identity_when_it_changes() {
        as("registrar", "VN")
                .header("If-Match", "*")
                .contentType(JSON)
                .body("{\"aliases\": [\"Bảo hiểm tự nguyện\"]}")
                .put(PATH + "/BHXH_TN/aliases")
                .then()
                .statusCode(200);

        assertThat(WaitingEvents.of(IndicatorRecorded.class)).singleElement().satisfies(told -> {
            assertThat(told.revision()).isEqualTo(1);
            assertThat(told.aliases()).containsExactly("Bảo hiểm tự nguyện");
            assertThat(told.relation()).isEqualTo("PART");
            assertThat(told.indicatorId())
                    .isEqualTo(entities.createNativeQuery(
                                    "select identity from indicator where code = 'BHXH_TN'", Object.class)
                            .getSingleResult());
        });
    }

    @Test
    void what_is_refused_is_not_told() {
        as("planner", "464").contentType(JSON).body(NEW).post(PATH).then().statusCode(403);

        assertThat(WaitingEvents.count()).isZero();
    }
}
