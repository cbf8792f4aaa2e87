package vn.baophu.targets.comparison;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.cascade.Cascade;
import vn.baophu.targets.cascade.HolderView;
import vn.baophu.targets.plan.Horizon;
import vn.baophu.targets.plan.UnitRef;
import vn.baophu.targets.target.HolderKind;

/** Comparisons of cascades, a page in one statement. */
@ApplicationScoped
class Comparisons {
    private static final String SHARES = "(select c.indicator, c.year, s.key, s.unit_id, s.unit_code, s.unit_name,"
            + " s.holder_kind, s.holder_name, s.holder_code, s.figure from cascade_share s"
            + " join cascade_cut c on c.id = s.cut_id where s.cascade_id = %s)";
    private static final String SQL =
            "select * from (select coalesce(a.indicator, b.indicator) collate \"C\" as indicator,"
                    + " coalesce(a.year, b.year) as year, coalesce(a.key, b.key) collate \"C\" as key,"
                    + " coalesce(a.unit_id, b.unit_id) as unit_id, coalesce(a.unit_code, b.unit_code),"
                    + " coalesce(a.unit_name, b.unit_name), coalesce(a.holder_kind, b.holder_kind),"
                    + " coalesce(a.holder_name, b.holder_name), coalesce(a.holder_code, b.holder_code),"
                    + " a.figure, b.figure as other from " + SHARES.formatted(":one") + " a full join "
                    + SHARES.formatted(":other")
                    + " b on a.indicator = b.indicator and a.year = b.year and a.key = b.key) both_of"
                    + " where (indicator, year, key) > (:indicator, cast(:year as integer), :key)"
                    + " and (not :changed or figure is distinct from other)"
                    + " and (:everything or unit_id = any(:seen)) order by indicator, year, key limit :fetch";

    private final EntityManager entities;

    Comparisons(EntityManager entities) {
        this.entities = entities;
    }

    /** By indicator, year and key. */
    Page<ComparedView> page(Cascade one, Cascade other, boolean changedOnly, Horizon horizon, PageRequest page) {
        var after = page.afterKey().map(Comparisons::place).orElse(new String[] {"", "0", ""});
        List<?> rows = entities.createNativeQuery(SQL, Object[].class)
                .setParameter("one", one.id())
                .setParameter("other", other.id())
                .setParameter("indicator", after[0])
                .setParameter("year", Integer.valueOf(after[1]))
                .setParameter("key", after[2])
                .setParameter("changed", changedOnly)
                .setParameter("everything", horizon.units().isEmpty())
                .setParameter(
                        "seen",
                        horizon.units().stream().flatMap(seen -> seen.stream()).toArray(UUID[]::new))
                .setParameter("fetch", page.fetch())
                .getResultList();
        var compared = rows.stream().map(row -> compared((Object[]) row)).toList();
        return Page.of(compared, page.limit(), ComparedView::place);
    }

    private static String[] place(String key) {
        var parts = key.split(" ", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,4}")) {
            throw new Refused(BAD_CURSOR);
        }
        return parts;
    }

    private static ComparedView compared(Object[] row) {
        var holder = new HolderView(
                (String) row[2],
                new UnitRef((UUID) row[3], (String) row[4], (String) row[5]),
                HolderKind.valueOf((String) row[6]),
                (String) row[7],
                (String) row[8]);
        return ComparedView.of(holder, (String) row[0], (Integer) row[1], (Long) row[9], (Long) row[10]);
    }
}
