package vn.baophu.targets.intake;

import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.Refusal;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.Target;

/**
 * One row of a table that came in: what could be read of it. What could not is a fault of the table already, and absent
 * here.
 */
record FigureRow(CsvRow csv, String code, String unit, UnitLevel level, HeldBy by, Figure figure, Place place) {
    private static final int LONGEST_CODE = 64;

    static FigureRow read(CsvRow csv) {
        csv.mustHave("code", "unit", "indicator");
        var cells = new FigureCells(csv);
        return new FigureRow(
                csv,
                cells.text("code", LONGEST_CODE),
                csv.text("unit"),
                csv.choice("level", UnitLevel.class),
                cells.heldBy(),
                cells.figure(),
                cells.place());
    }

    void refuse(String column, Refusal refusal, Object... args) {
        csv.refuse(column, refusal, args);
    }

    int line() {
        return csv.row();
    }

    Target.Subject subject(UnitOnDay holder) {
        return target(null, null, holder).subject();
    }

    Target target(Plan plan, Annex annex, UnitOnDay holder) {
        return new Target(plan, annex, code, Holder.of(holder, level, by), figure, place);
    }
}
