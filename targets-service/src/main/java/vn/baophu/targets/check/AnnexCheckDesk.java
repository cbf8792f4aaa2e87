package vn.baophu.targets.check;

import static vn.baophu.targets.annex.AnnexRefusal.ANNEX_EMPTY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.dossier.Dossiers;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.intake.TableChecker;
import vn.baophu.targets.layout.Column;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.wording.Vocabulary;

/** Checks the tables of a file without keeping them. */
@ApplicationScoped
class AnnexCheckDesk {
    private static final int MOST_FAULTS = 500;

    private final TableChecker checker;
    private final Dossiers dossiers;
    private final Indicators indicators;
    private final Denominators denominators;
    private final Units units;
    private final BusinessDay day;

    AnnexCheckDesk(
            TableChecker checker,
            Dossiers dossiers,
            Indicators indicators,
            Denominators denominators,
            Units units,
            BusinessDay day) {
        this.checker = checker;
        this.dossiers = dossiers;
        this.indicators = indicators;
        this.denominators = denominators;
        this.units = units;
        this.day = day;
    }

    /** All tables of the file are checked together, as the annexes of one paper. */
    AnnexCheck check(PaperAsSaid paper, byte[] file) {
        var words = Vocabulary.ofTerms(indicators.all(), denominators.all());
        var tables = TablesOfFile.in(file, words);
        var faults = new Faults();
        var meant = unitsOf(paper, faults);
        var figures = new ArrayList<Target>();
        for (int at = 0; at < tables.size(); at++) {
            var rows = tables.get(at).rows(at + 1, meant, faults);
            figures.addAll(checker.alone(paper.heading(tables.get(at), at + 1), rows, paper.day(day.today()), faults));
        }
        if (faults.any()) {
            throw new Refused(faults.list().stream().limit(MOST_FAULTS).toList());
        }
        if (figures.isEmpty()) {
            throw new Refused(ANNEX_EMPTY);
        }
        var doubts = tables.stream()
                .flatMap(table -> table.layout().columns().stream())
                .map(Column::doubt)
                .filter(Objects::nonNull)
                .toList();
        return new AnnexCheck(figures.size(), doubts, Finding.in(dossiers.alone(paper.cover(), figures)));
    }

    private UnitsMeant unitsOf(PaperAsSaid paper, Faults faults) {
        if (paper.unit == null) {
            return new UnitsMeant(null, List.of(), faults);
        }
        var on = paper.day(day.today());
        var whole = units.named(paper.unit, on);
        return new UnitsMeant(whole, units.tree(whole.id(), on), faults);
    }
}
