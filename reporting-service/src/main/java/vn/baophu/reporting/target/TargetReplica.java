package vn.baophu.reporting.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.Session;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;

/**
 * Writes what targets-service said. Each event carries the whole thing, so the newest revision wins and events may come
 * twice or out of order.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TargetReplica {
    private static final String PLAN = """
            insert into plan as p (id, revision, code, number, title, unit_id, signed_on, period_from, period_to,
              in_force_to)
            values (:id, :revision, :code, :number, :title, :unit, :signedOn, :from, :to, :lastDay)
            on conflict (id) do update set revision = excluded.revision, code = excluded.code, number = excluded.number,
              title = excluded.title, unit_id = excluded.unit_id, signed_on = excluded.signed_on,
              period_from = excluded.period_from, period_to = excluded.period_to, in_force_to = excluded.in_force_to
            where p.revision < excluded.revision""";
    private static final String TARGET = """
            insert into target as t (id, revision, plan_id, unit_id, indicator, year, figure_kind, participants,
              denominator, percent, in_force_from, in_force_to, open_start)
            values (:id, :revision, :plan, :unit, :indicator, :year, :kind, :participants,
              :denominator, :percent, :from, :to, :openStart)
            on conflict (id) do update set revision = excluded.revision, plan_id = excluded.plan_id,
              unit_id = excluded.unit_id, indicator = excluded.indicator, year = excluded.year,
              figure_kind = excluded.figure_kind, participants = excluded.participants,
              denominator = excluded.denominator, percent = excluded.percent,
              in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to,
              open_start = excluded.open_start
            where t.revision < excluded.revision""";

    private final Session session;

    TargetReplica(Session session) {
        this.session = session;
    }

    void record(PlanIssued plan) {
        session.createNativeMutationQuery(PLAN)
                .setParameter("id", plan.planId())
                .setParameter("revision", plan.revision())
                .setParameter("code", plan.code())
                .setParameter("number", plan.number(), String.class)
                .setParameter("title", plan.title(), String.class)
                .setParameter("unit", plan.unitId())
                .setParameter("signedOn", plan.signedOn(), LocalDate.class)
                .setParameter("from", plan.periodFrom())
                .setParameter("to", plan.periodTo())
                .setParameter("lastDay", plan.inForceTo(), LocalDate.class)
                .executeUpdate();
    }

    void record(TargetAssigned target) {
        session.createNativeMutationQuery(TARGET)
                .setParameter("id", target.targetId())
                .setParameter("revision", target.revision())
                .setParameter("plan", target.planId())
                .setParameter("unit", target.unitId())
                .setParameter("indicator", target.indicator())
                .setParameter("year", target.year(), Integer.class)
                .setParameter("kind", target.figureKind())
                .setParameter("participants", target.participants(), Long.class)
                .setParameter("denominator", target.denominator(), Long.class)
                .setParameter("percent", target.percent(), BigDecimal.class)
                .setParameter("from", target.inForceFrom(), LocalDate.class)
                .setParameter("to", target.inForceTo(), LocalDate.class)
                .setParameter("openStart", target.openStart())
                .executeUpdate();
    }
}
