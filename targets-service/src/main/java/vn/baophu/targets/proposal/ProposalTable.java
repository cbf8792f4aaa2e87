package vn.baophu.targets.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.cycle.ProposalLine;
import vn.baophu.targets.intake.JsonTable;
import vn.baophu.targets.intake.TableAsSent;
import vn.baophu.targets.plan.Plan;

/** A proposal as the table of figures that a draft plan takes. */
record ProposalTable(Baseline baseline, Plan plan) {
    TableAsSent sent() {
        List<Map<String, Object>> figures =
                baseline.proposal().stream().map(this::figure).toList();
        var heading = new Annex.Heading("Chỉ tiêu năm " + baseline.years().target(), Source.ANNEX, 1);
        return new TableAsSent(
                plan.id().toString(), heading, JsonTable.of(figures).csv(), false);
    }

    private Map<String, Object> figure(ProposalLine line) {
        var figure = new HashMap<String, Object>();
        figure.put("code", plan.code() + "-" + line.indicator());
        figure.put("unit", baseline.unitCode());
        figure.put("indicator", line.indicator());
        figure.put("year", baseline.years().target());
        figure.put("participants", line.participants());
        figure.put("denominatorKind", line.denominatorKind());
        figure.put("denominator", line.denominator());
        figure.put("comparator", "EQUAL");
        figure.put("figureKind", "TARGET");
        figure.put("total", true);
        figure.put("note", line.explanation(Language.VI));
        return figure;
    }
}
