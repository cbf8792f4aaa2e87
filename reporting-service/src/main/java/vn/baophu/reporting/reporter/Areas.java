package vn.baophu.reporting.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Scope.Former;
import vn.baophu.reporting.tree.UnitTrees;

/**
 * Areas of responsibility in time. A code means the unit that bears it today or, where nobody does, the one that bore it
 * last. A unit lies below another today, and on the days on which it did; one that was abolished stays where it was last.
 */
@ApplicationScoped
class Areas {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String BEARER = """
            select v.unit_id from directory_unit_version v where v.code = :code and v.valid_from <= :today
            order by v.valid_to >= :today desc, v.valid_from desc limit 1""";

    private static final String PLACE_ON_DAY = """
            cross join lateral (select v.unit_id, v.parent_id from directory_unit_version v
                                where v.unit_id = %s and v.valid_from <= %s.day order by v.valid_from desc limit 1) p
            """;

    private static final String COVERS = "with recursive up (unit_id, parent_id, day) as ("
            + "select p.unit_id, p.parent_id, d.day from (values (cast(:today as date)), (cast(:on as date))) as d (day) "
            + PLACE_ON_DAY.formatted(":unit", "d")
            + "union select p.unit_id, p.parent_id, u.day from up u "
            + PLACE_ON_DAY.formatted("u.parent_id", "u")
            + ") select exists (select 1 from up where unit_id = (" + BEARER + "))";

    private static final String BELOW = """
            with recursive below (unit_id, first, last) as (
                select cast(:top as uuid), date '0001-01-01', date '9999-12-31'
                union
                select v.unit_id, greatest(b.first, v.valid_from), least(b.last, v.stays)
                from below b
                join lateral (select p.unit_id, p.valid_from,
                                     coalesce((select min(n.valid_from) - 1 from directory_unit_version n
                                               where n.unit_id = p.unit_id and n.valid_from > p.valid_from),
                                              date '9999-12-31') as stays
                              from directory_unit_version p where p.parent_id = b.unit_id) v
                  on v.valid_from <= b.last and v.stays >= b.first)
            select unit_id, first, last from below""";

    private final Session session;
    private final UnitTrees trees;
    private final BusinessDay day;

    Areas(Session session, UnitTrees trees, BusinessDay day) {
        this.session = session;
        this.trees = trees;
        this.day = day;
    }

    /** Whether the unit lies in the area today or did on that day; a statement only where the tree of today does not say so. */
    boolean cover(String area, UUID unit, LocalDate on) {
        return coversToday(area, unit) || covered(area, unit, on);
    }

    private boolean coversToday(String area, UUID unit) {
        var tree = trees.on(day.today());
        return tree.find(area)
                .filter(top -> top.code().equals(area) || ID.matcher(area).matches())
                .filter(top -> tree.liesIn(unit, top.id()))
                .isPresent();
    }

    private boolean covered(String area, UUID unit, LocalDate on) {
        var byId = ID.matcher(area).matches();
        return (boolean)
                session.createNativeQuery(byId ? COVERS.replace(BEARER, "cast(:code as uuid)") : COVERS, Object.class)
                        .setParameter("code", area)
                        .setParameter("unit", unit)
                        .setParameter("today", day.today())
                        .setParameter("on", on)
                        .getSingleResult();
    }

    /** That unit and all that lies or lay below it; nothing for a code that no unit ever bore. */
    Scope below(String codeOrId) {
        return bearer(codeOrId).map(this::below).orElseGet(Scope::nothing);
    }

    /** The unit with this id, or the one that a code means; empty for a code that no unit ever bore. */
    Optional<UUID> bearer(String codeOrId) {
        if (ID.matcher(codeOrId).matches()) {
            return Optional.of(UUID.fromString(codeOrId));
        }
        return session.createNativeQuery(BEARER, Object.class)
                .setParameter("code", codeOrId)
                .setParameter("today", day.today())
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    private Scope below(UUID top) {
        var today = day.today();
        var units = new HashSet<UUID>();
        var former = new ArrayList<Former>();
        var stays = session.createNativeQuery(BELOW, Former.class)
                .setParameter("top", top)
                .getResultList();
        for (var stay : stays) {
            if (stay.includes(today)) {
                units.add(stay.unit());
            } else {
                former.add(stay);
            }
        }
        former.removeIf(stay -> units.contains(stay.unit()));
        return new Scope(units, List.copyOf(former));
    }
}
