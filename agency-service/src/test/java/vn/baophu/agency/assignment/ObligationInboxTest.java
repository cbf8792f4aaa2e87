package vn.baophu.agency.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.agency.fixture.Directory.post;
import static vn.baophu.houserules.Arrivals.arrives;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.platform.id.Ids;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ObligationInboxTest {
    private static final String PATH = "tasks/000-T097/assignments";
    private static final String ALL_COMMUNES =
            "{\"period\":\"2024-S1\",\"dueOn\":\"2024-07-09\",\"unitsUnder\":\"464\","
                    + "\"level\":\"COMMUNE\",\"doneBy\":{\"regime\":\"000-R01\"}}";
    private static final UUID OBLIGATION = Ids.next();

    @BeforeEach
    void the_tasks() {
        Directory.unitsAndAgencies();
        Directory.tasks("000", "464").statusCode(201);
    }

    @Test
    void more_time_for_the_report_is_more_time_for_the_assignment_of_its_unit_and_no_other() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201);

        arrives("obligation", until("000-R01", "2024-07-15"));

        get("reporter", "19363", PATH + "?unit=19363").body("items.dueOn", contains("2024-07-15"));
        get("reporter", "19366", PATH + "?unit=19366").body("items.dueOn", contains("2024-07-09"));
        post("coordinator", "464", PATH, ALL_COMMUNES).body("created", is(0)).body("unchanged", is(18));
    }

    @Test
    void a_task_assigned_after_the_extension_has_the_later_day_at_once() {
        arrives("obligation", until("000-R01", "2024-07-15"));
        arrives("obligation", until("000-R02", "2024-08-15"));

        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201).body("created", is(18));

        get("reporter", "19363", PATH + "?unit=19363").body("items.dueOn", contains("2024-07-15"));
        get("coordinator", "464", PATH).body("items.findAll { it.dueOn == '2024-07-15' }", hasSize(1));
    }

    @Test
    void the_latest_day_holds_whatever_the_order_and_however_often_it_is_told() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201);
        var later = until("000-R01", "2024-07-20");

        arrives("obligation", later);
        arrives("obligation", until("000-R01", "2024-07-15"));
        arrives("obligation", later);

        get("reporter", "19363", PATH + "?unit=19363").body("items.dueOn", contains("2024-07-20"));
    }

    @Test
    void more_time_for_a_report_on_request_leaves_the_task_of_the_periodic_one() {
        post("coordinator", "464", PATH, ALL_COMMUNES).statusCode(201);

        arrives("obligation", until(Ids.next(), "000-R01", "Giao ban", "2024-07-20"));

        get("reporter", "19363", PATH + "?unit=19363").body("items.dueOn", contains("2024-07-09"));
        var next = "tasks/000-T098/assignments";
        post("coordinator", "464", next, ALL_COMMUNES).statusCode(201);
        get("reporter", "19363", next).body("items.dueOn", contains("2024-07-09"));
    }

    @Test
    void a_task_for_a_request_has_the_time_of_its_report() {
        var onRequest = ALL_COMMUNES.replace("000-R01\"", "000-R01\",\"occasion\":\"Giao ban\"");
        post("coordinator", "464", PATH, onRequest).statusCode(201);

        arrives("obligation", until(Ids.next(), "000-R01", "Giao ban", "2024-07-20"));
        arrives("obligation", until("000-R01", "2024-07-25"));

        get("reporter", "19363", PATH)
                .body("items.dueOn", contains("2024-07-20"))
                .body("items.occasion", contains("Giao ban"));
    }

    private static DueDayExtended until(String regime, String day) {
        return until("000-R01".equals(regime) ? OBLIGATION : Ids.next(), regime, null, day);
    }

    private static DueDayExtended until(UUID obligation, String regime, String occasion, String day) {
        UUID hoXa =
                UUID.fromString(get("auditor", "VN", "units/19363").extract().path("id"));
        return new DueDayExtended(
                Ids.next(),
                Instant.parse("2024-07-08T03:00:00Z"),
                obligation,
                regime,
                "2024-S1",
                hoXa,
                null,
                LocalDate.parse(day),
                LocalDate.parse("2024-07-09"),
                occasion);
    }
}
