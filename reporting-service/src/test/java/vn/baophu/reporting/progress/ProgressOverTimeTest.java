package vn.baophu.reporting.progress;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Hồ Xá has reported and then, on 8 July 2024, goes over to another district. */
@QuarkusTest
class ProgressOverTimeTest extends AtTheDoor {
    @BeforeEach
    void ho_xa_goes_over() {
        regimesAreRecorded();
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);
        progress("464", "").body("reported", is(12720)).body("expectedUnits", is(18));
        var other = Ids.next();
        VinhLinh.unit(other, "465", "Huyện Gio Linh", "DISTRICT", VinhLinh.PROVINCE_ID);
        VinhLinh.hoXaGoesOver(other, LocalDate.parse("2024-07-08"));
        clock.moveTo("2024-07-09T01:00:00Z");
    }

    @Test
    void sums_follow_the_tree_as_it_is_at_once_and_as_it_was() {
        progress("464", "").body("reportedUnits", is(0)).body("children", hasSize(17));
        progress("465", "").body("reported", is(12720)).body("expectedUnits", is(1));
        progress("464", "&asOf=2024-07-07").body("reported", is(12720)).body("children", hasSize(18));
        progress("465", "&asOf=2024-07-07").body("expectedUnits", is(0));
        progress("45", "").body("reported", is(12720)).body("expectedUnits", is(18));
    }

    private static ValidatableResponse progress(String unit, String more) {
        return as("auditor", "VN")
                .get("/api/v1/progress?period=2024-S1&indicator=BHYT&unit=" + unit + more)
                .then()
                .statusCode(200);
    }
}
