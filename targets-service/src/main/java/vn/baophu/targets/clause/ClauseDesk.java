package vn.baophu.targets.clause;

import static vn.baophu.targets.clause.ClauseRefusal.CLAUSE_EXISTS;
import static vn.baophu.targets.clause.ClauseRefusal.CLAUSE_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.clause.LayInClauses.ClauseForm;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlansInWork;

/** Lays clauses into a draft: all or none; what is there already in the same words stays. */
@ApplicationScoped
class ClauseDesk {
    private final PlansInWork plans;
    private final Clauses clauses;
    private final FormFaults form;

    ClauseDesk(PlansInWork plans, Clauses clauses, FormFaults form) {
        this.plans = plans;
        this.clauses = clauses;
        this.form = form;
    }

    @Transactional
    ClausesTaken take(String name, LayInClauses request, Caller caller) {
        var faults = form.take();
        var plan = plans.taken(name, caller);
        List<ClauseForm> sent = request.clauses() == null ? List.of() : request.clauses();
        var codes = sent.stream()
                .filter(Objects::nonNull)
                .map(ClauseForm::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var there = clauses.byCode(plan, codes);
        check(sent, there, faults);
        faults.refuseIfAny();
        var fresh = sent.stream()
                .map(ClauseForm::wording)
                .filter(wording -> !there.containsKey(wording.code()))
                .sorted(Comparator.comparingInt(Wording::ordinal))
                .map(wording -> new Clause(plan, wording))
                .toList();
        keep(plan, fresh);
        return new ClausesTaken(fresh.size(), sent.size() - fresh.size());
    }

    private void keep(Plan plan, List<Clause> fresh) {
        if (!fresh.isEmpty()) {
            plan.takeTable();
            clauses.persist(fresh);
        }
    }

    private static void check(List<ClauseForm> sent, Map<String, Clause> there, Faults faults) {
        var codes = new HashSet<String>();
        for (int at = 0; at < sent.size(); at++) {
            var clause = sent.get(at);
            if (clause == null || clause.code() == null) {
                continue;
            }
            var known = there.get(clause.code());
            if (!codes.add(clause.code())) {
                faults.add("/clauses/" + at + "/code", CLAUSE_TWICE, clause.code());
            } else if (known != null && !known.wording().equals(clause.wording())) {
                faults.add("/clauses/" + at + "/code", CLAUSE_EXISTS, clause.code());
            }
        }
    }
}
