package vn.baophu.reporting.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Hồ Xá goes over to another district in July 2024; its reports of half-years are no longer asked for. */
@QuarkusTest
class DroppedDutiesTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"R","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["%s"]},"validFrom":"%s",
             "due":[{"part":"S1","rule":"BY","day":31,"month":7}]}""";

    @Inject
    DirectoryReplica directory;

    @BeforeEach
    void dropped_before_it_goes_over() {
        clock.moveTo("2024-06-15T02:00:00Z");
        coordinator()
                .body(DUTY.formatted(HO_XA, "2024-01-01"))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        coordinator()
                .header("If-Match", "\"0\"")
                .body(DUTY.formatted("19366", "2024-06-15"))
                .post("/api/v1/regimes/R/versions")
                .then()
                .statusCode(201);
        var other = Ids.next();
        VinhLinh.unit(other, "465", "Huyện Gio Linh", "DISTRICT", VinhLinh.PROVINCE_ID);
        var day = LocalDate.parse("2024-07-01");
        var versions = List.of(
                new UnitRecorded.Version(
                        "Thị trấn Hồ Xá", "COMMUNE", HO_XA, VinhLinh.DISTRICT_ID, null, day.minusDays(1), null),
                new UnitRecorded.Version("Thị trấn Hồ Xá", "COMMUNE", HO_XA, other, day, null, null));
        var moved = new UnitRecorded(Ids.next(), Instant.EPOCH, VinhLinh.IDS.get(HO_XA), 2, versions);
        QuarkusTransaction.requiringNew().run(() -> directory.record(moved));
        clock.moveTo("2024-07-05T02:00:00Z");
    }

    @Test
    void who_looked_after_it_on_the_cut_off_day_hears_that_it_was_dropped_and_what_it_was() {
        told(DISTRICT)
                .body("items.period", everyItem(is("2024-S1")))
                .body("items.kind", contains("MADE", "DROPPED"))
                .body("items.obligationKind", everyItem(is("REPORT")));
    }

    @Test
    void who_looks_after_the_commune_today_hears_it_too_and_nobody_else() {
        told("465").body("items.kind", contains("MADE", "MADE", "DROPPED", "DROPPED"));
        told("62").body("items", empty());
    }

    /** Of Hồ Xá. */
    private static ValidatableResponse told(String area) {
        return as("auditor", area)
                .get("/api/v1/feed?duties=true&limit=500&unit=" + HO_XA)
                .then()
                .statusCode(200);
    }
}
