package vn.baophu.agency.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.houserules.ExplainPlan;
import vn.baophu.platform.id.Ids;

/** The last wall: what the database itself does not let in, whoever writes. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class UnitVersionTableTest {
    private static final String INSERT = "insert into unit_version"
            + " (id, version, unit_id, name, search_name, level, code, valid_from, valid_to) values"
            + " (?, 0, ?, 'x', 'x', 'PROVINCE', ?, cast(? as date), cast(? as date))";

    @Inject
    EntityManager entities;

    @Test
    void two_units_do_not_bear_one_code_on_the_same_day() {
        version(unit(), "45", null, "2025-06-30");
        version(unit(), "45", "2025-07-01", null);

        assertThatThrownBy(() -> version(unit(), "45", "2025-06-30", "2025-06-30"))
                .hasStackTraceContaining("unit_version_code_means_one");
    }

    @Test
    void versions_of_one_unit_do_not_overlap() {
        var unit = unit();
        version(unit, "45", null, "2025-06-30");
        version(unit, "44", "2025-07-01", null);

        assertThatThrownBy(() -> version(unit, "43", "2026-01-01", null))
                .hasStackTraceContaining("unit_version_one_at_a_time");
    }

    @Test
    void children_codes_and_names_are_found_along_indexes() {
        assertThat(ExplainPlan.of("select * from unit_version where parent_id = ? order by code limit 51", Ids.next()))
                .contains("unit_version_parent_code");
        assertThat(ExplainPlan.of("select * from unit_version where code = ?", "464"))
                .contains("unit_version_code");
        assertThat(ExplainPlan.of("select * from unit_version where search_name like ? escape '!'", "%ho xa%"))
                .contains("unit_version_search");
    }

    private UUID unit() {
        var id = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into unit (id, version, revision) values (?, 0, 1)")
                        .setParameter(1, id)
                        .executeUpdate());
        return id;
    }

    private void version(UUID unit, String code, String from, String to) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(INSERT)
                .setParameter(1, Ids.next())
                .setParameter(2, unit)
                .setParameter(3, code)
                .setParameter(4, from)
                .setParameter(5, to)
                .executeUpdate());
    }
}
