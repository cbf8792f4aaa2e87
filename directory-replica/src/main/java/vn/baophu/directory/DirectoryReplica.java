package vn.baophu.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.UnitRecorded;

/**
 * Writes what agency-service said into the replica. Each event carries the whole thing, so the newest revision wins and
 * events may come twice or out of order.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DirectoryReplica {
    private static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final Session session;

    DirectoryReplica(Session session) {
        this.session = session;
    }

    public void record(UnitRecorded unit) {
        var newer = session.createNativeMutationQuery(
                        "insert into directory_unit as u (id, revision) values (:id, :revision)"
                                + " on conflict (id) do update set revision = excluded.revision"
                                + " where u.revision < excluded.revision")
                .setParameter("id", unit.unitId())
                .setParameter("revision", unit.revision())
                .executeUpdate();
        if (newer == 0) {
            return;
        }
        session.createNativeMutationQuery("delete from directory_unit_version where unit_id = :id")
                .setParameter("id", unit.unitId())
                .executeUpdate();
        unit.versions().forEach(version -> insert(unit, version));
    }

    private void insert(UnitRecorded unit, UnitRecorded.Version version) {
        session.createNativeMutationQuery("insert into directory_unit_version"
                        + " (unit_id, valid_from, valid_to, code, name, level, parent_id, legal_act)"
                        + " values (:id, :from, :to, :code, :name, :level, :parent, :act)")
                .setParameter("id", unit.unitId())
                .setParameter("from", Objects.requireNonNullElse(version.validFrom(), OPEN_START))
                .setParameter("to", Objects.requireNonNullElse(version.validTo(), OPEN_END))
                .setParameter("code", version.code())
                .setParameter("name", version.name())
                .setParameter("level", version.level())
                .setParameter("parent", version.parentId(), UUID.class)
                .setParameter("act", version.legalAct(), String.class)
                .executeUpdate();
    }

    public void record(AgencyRecorded agency) {
        session.createNativeMutationQuery("insert into directory_agency as a"
                        + " (id, revision, code, name, short_name, kind, unit_id, collective)"
                        + " values (:id, :revision, :code, :name, :short, :kind, :unit, :collective)"
                        + " on conflict (id) do update set revision = excluded.revision, code = excluded.code,"
                        + " name = excluded.name, short_name = excluded.short_name, kind = excluded.kind,"
                        + " unit_id = excluded.unit_id, collective = excluded.collective"
                        + " where a.revision < excluded.revision")
                .setParameter("id", agency.agencyId())
                .setParameter("revision", agency.revision())
                .setParameter("code", agency.code())
                .setParameter("name", agency.name())
                .setParameter("short", agency.shortName(), String.class)
                .setParameter("kind", agency.kind())
                .setParameter("unit", agency.unitId(), UUID.class)
                .setParameter("collective", agency.collective())
                .executeUpdate();
    }
}
