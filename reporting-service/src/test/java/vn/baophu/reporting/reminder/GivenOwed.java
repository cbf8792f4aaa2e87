package vn.baophu.reporting.reminder;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.platform.id.Ids;

/** Reports that are owed under regime 000-R01, put into the database by hand. */
final class GivenOwed {
    private static final String ONE = """
            insert into obligation (id, version, regime_id, regime_code, unit_id, agency_id, code, area_unit_id, period, cut_off_on,
                                    opens_on, due_on, regular_due_on, due_at, stage)
            select %s, 0, id, code, %s, cast(:agency as uuid), 'H44.1', cast(:area as uuid), '2024-S1', cast(:due as date) - 9,
                   cast(:due as date) - 8, :due, :due, cast(:due as date) + 1, 'AWAITED'
            from regime %s where code = '000-R01'""";

    private GivenOwed() {}

    static UUID by(UUID unit, UUID agency, UUID area, String due) {
        var id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> session()
                .createNativeMutationQuery(ONE.formatted(":id", "cast(:unit as uuid)", ""))
                .setParameter("id", id)
                .setParameter("unit", unit, UUID.class)
                .setParameter("agency", agency, UUID.class)
                .setParameter("area", area, UUID.class)
                .setParameter("due", LocalDate.parse(due))
                .executeUpdate());
        return id;
    }

    /** So many units of which nobody knows more. */
    static void byUnits(int many, String due) {
        QuarkusTransaction.requiringNew().run(() -> session()
                .createNativeMutationQuery(ONE.formatted(
                        "gen_random_uuid()", "gen_random_uuid()", "cross join generate_series(1, " + many + ")"))
                .setParameter("agency", null, UUID.class)
                .setParameter("area", null, UUID.class)
                .setParameter("due", LocalDate.parse(due))
                .executeUpdate());
    }

    /** No report of the first half of 2024 is needed of this unit. */
    static void waived(UUID unit) {
        QuarkusTransaction.requiringNew().run(() -> session()
                .createNativeMutationQuery("update obligation set stage = 'WAIVED', waived_at = now()"
                        + " where unit_id = :unit and period = '2024-S1'")
                .setParameter("unit", unit)
                .executeUpdate());
    }

    private static Session session() {
        return Arc.container().select(Session.class).get();
    }
}
