package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.agency.fixture.Directory.API;
import static vn.baophu.agency.fixture.Directory.get;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.agency.fixture.Directory;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.StatementCount;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class UnitsResourceTest {
    @BeforeEach
    void the_demo() {
        Directory.units();
    }

    @Test
    void a_unit_is_read_by_code_or_id_with_its_parent_and_its_revision() {
        var id = get("reporter", "19363", "units/464")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("name", is("Huyện Vĩnh Linh"))
                .body("level", is("DISTRICT"))
                .body("parent.code", is("45"))
                .body("parent.name", is("Tỉnh Quảng Trị"))
                .body("validFrom", nullValue())
                .body("validTo", is("2025-06-30"))
                .extract()
                .<String>path("id");

        get("reporter", "19363", "units/" + id).statusCode(200).body("code", is("464"));
    }

    @Test
    void a_unit_that_was_not_in_force_is_absent() {
        get("auditor", "VN", "units/464?asOf=2025-07-01").statusCode(404).body("code", is("UNIT_ABSENT"));
        get("auditor", "VN", "units/999").statusCode(404).body("code", is("UNIT_ABSENT"));
    }

    @Test
    void children_and_ancestors_follow_the_tree() {
        get("auditor", "VN", "units/464/children")
                .body("items", hasSize(18))
                .body("items.parent.code", everyItem(is("464")))
                .body("items[0].code", is("19363"));
        get("auditor", "VN", "units/19363/ancestors").body("items.code", contains("45", "464"));
        get("auditor", "VN", "units/19363/children").body("items", hasSize(0));
        get("auditor", "VN", "units/000/children").statusCode(404);
        get("auditor", "VN", "units/000/ancestors").statusCode(404);
    }

    @Test
    void names_are_found_in_any_case_with_or_without_accents() {
        get("auditor", "VN", "units?q=ho xa").body("items.code", contains("19363"));
        get("auditor", "VN", "units?q=VĨNH LONG&level=COMMUNE").body("items.code", contains("19387"));
        get("auditor", "VN", "units?q=dak&parent=62").body("items.code", hasItem("610"));
        get("auditor", "VN", "units?q=%25").body("items", hasSize(0));
    }

    @Test
    void lists_are_filtered_by_parent_level_and_day() {
        get("auditor", "VN", "units?level=PROVINCE").body("items.code", contains("45", "62", "70", "86", "92"));
        get("auditor", "VN", "units?level=PROVINCE&asOf=2025-07-01").body("items.code", not(hasItem("45")));
        get("auditor", "VN", "units?parent=464&level=COMMUNE").body("items", hasSize(18));
        get("auditor", "VN", "units?parent=000").statusCode(422).body("code", is("NO_SUCH_UNIT"));
    }

    @Test
    void pages_lead_to_each_other_and_miss_nothing() {
        List<String> codes = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = get("auditor", "VN", "units?parent=464&limit=7&after=" + next)
                    .statusCode(200)
                    .extract();
            codes.addAll(page.path("items.code"));
            next = page.path("next");
        }

        assertThat(codes).hasSize(18).isSorted().doesNotHaveDuplicates();
        get("auditor", "VN", "units?after=x").statusCode(400).body("code", is("BAD_CURSOR"));
        get("auditor", "VN", "units?limit=501").statusCode(400).body("code", is("OUT_OF_RANGE"));
    }

    @Test
    void parameters_that_can_not_be_read_are_refused() {
        get("auditor", "VN", "units?asOf=hôm nay").statusCode(400);
        get("auditor", "VN", "units?level=COUNTY").statusCode(400);
    }

    @Test
    void who_is_not_signed_in_reads_nothing() {
        nobody().get(API + "/units").then().statusCode(401).body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void a_page_takes_one_statement_however_many_rows() {
        get("auditor", "VN", "units?limit=1");
        var one = StatementCount.of(() -> get("auditor", "VN", "units?limit=1"));
        var all = StatementCount.of(() -> get("auditor", "VN", "units?limit=500"));

        assertThat(all).isEqualTo(one).isEqualTo(1);
    }
}
