package vn.baophu.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;
import vn.baophu.contracts.IndicatorRecorded;

/**
 * Writes what targets-service said. Each event carries the whole thing, so the newest revision wins and events may come
 * twice or out of order.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IndicatorReplica {
    private static final String RECORD = """
            insert into indicator as i (id, revision, code, name_vi, name_en)
            values (:id, :revision, :code, :vi, :en)
            on conflict (id) do update set revision = excluded.revision, code = excluded.code,
              name_vi = excluded.name_vi, name_en = excluded.name_en
            where i.revision < excluded.revision""";

    private final Session session;

    IndicatorReplica(Session session) {
        this.session = session;
    }

    void record(IndicatorRecorded indicator) {
        session.createNativeMutationQuery(RECORD)
                .setParameter("id", indicator.indicatorId())
                .setParameter("revision", indicator.revision())
                .setParameter("code", indicator.code())
                .setParameter("vi", indicator.nameVi())
                .setParameter("en", indicator.nameEn())
                .executeUpdate();
    }
}
