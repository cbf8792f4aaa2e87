package vn.baophu.targets.export;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.UUID;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Annexes;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.imprint.Imprints;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.picture.Words;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.PlanView;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.print.FiguresFile;
import vn.baophu.targets.term.Term;

/** Fetches a table for paper. */
@ApplicationScoped
class ExportDesk {
    private final Plans plans;
    private final Annexes annexes;
    private final Imprints imprints;
    private final FiguresLineByLine figures;
    private final Indicators indicators;
    private final Denominators denominators;
    private final Horizons horizons;
    private final Area area;

    ExportDesk(
            Plans plans,
            Annexes annexes,
            Imprints imprints,
            FiguresLineByLine figures,
            Indicators indicators,
            Denominators denominators,
            Horizons horizons,
            Area area) {
        this.plans = plans;
        this.annexes = annexes;
        this.imprints = imprints;
        this.figures = figures;
        this.indicators = indicators;
        this.denominators = denominators;
        this.horizons = horizons;
        this.area = area;
    }

    /**
     * The whole table or nothing: refuses with {@code OUTSIDE_YOUR_AREA} who sees only some of its figures. They lie in a
     * file afterwards, so that no transaction waits for a paper to be drawn.
     */
    @Transactional
    ExportedTable fetch(String planName, UUID annexId, Caller caller) {
        var plan = plans.named(planName, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        var annex = annexes.of(plan, annexId);
        var view = PlanView.of(plan);
        var paper = new Typesetter(view, imprints.of(plan)).paper(annex, annexes.hasSeveral(plan, annex.source()));
        var tag = view.etag() + "-" + imprints.edition(plan) + "-" + annex.id();
        try {
            var file = new FiguresFile(Files.createTempFile("figures", ".csv"), FigureCells.columns());
            return new ExportedTable(annex, plan.code(), paper, file, collect(annex, file), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the figures down, and notes the names that go with them. */
    private Words collect(Annex annex, FiguresFile file) throws IOException {
        var units = new HashMap<String, String>();
        try (var all = figures.of(annex)) {
            file.write(all.peek(target ->
                            units.put(target.holder().code(), target.holder().name()))
                    .map(FigureCells::of)
                    .iterator());
        } catch (IOException | RuntimeException broken) {
            Files.delete(file.path());
            throw broken;
        }
        return new Words(
                units,
                indicators.all().stream().collect(toMap(Term::code, Term::nameVi)),
                denominators.all().stream().collect(toMap(Term::code, Term::nameVi)));
    }
}
