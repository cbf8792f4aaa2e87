package vn.baophu.targets.export;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Annexes;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.picture.Words;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.PlanView;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.print.FiguresFile;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.term.Term;

/** Brings a table onto paper. It is written to a file first: what goes wrong is said, never half a paper sent. */
@ApplicationScoped
class ExportDesk {
    private final Plans plans;
    private final Annexes annexes;
    private final FiguresLineByLine figuresLineByLine;
    private final Indicators indicators;
    private final Denominators denominators;
    private final Horizons horizons;
    private final Area area;

    ExportDesk(
            Plans plans,
            Annexes annexes,
            FiguresLineByLine figuresLineByLine,
            Indicators indicators,
            Denominators denominators,
            Horizons horizons,
            Area area) {
        this.plans = plans;
        this.annexes = annexes;
        this.figuresLineByLine = figuresLineByLine;
        this.indicators = indicators;
        this.denominators = denominators;
        this.horizons = horizons;
        this.area = area;
    }

    /** The whole table or nothing: refuses with {@code OUTSIDE_YOUR_AREA} who sees only some of its figures. */
    @Transactional
    AnnexDocument print(String planName, UUID annexId, DocumentFormat format, Caller caller) {
        var plan = plans.named(planName, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        var annex = annexes.of(plan, annexId);
        var view = PlanView.of(plan);
        var paper = new Typesetter(view).paper(annex, annexes.hasSeveral(plan, annex.source()));
        try {
            var figures = new FiguresFile(Files.createTempFile("figures", ".csv"), FigureCells.columns());
            try {
                var table = new ExportedTable(annex, paper, figures, collect(annex, figures));
                var file = Files.createTempFile("annex", "." + format.suffix());
                write(table, format, file);
                return new AnnexDocument(file, name(view, annex, format), format, view.etag() + "-" + annex.id());
            } finally {
                Files.delete(figures.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the figures down, and notes the names that go with them. */
    private Words collect(Annex annex, FiguresFile figures) throws IOException {
        var units = new HashMap<String, String>();
        try (var all = figuresLineByLine.of(annex)) {
            figures.write(
                    all.peek(target -> note(target, units)).map(FigureCells::of).iterator());
        }
        return new Words(
                units,
                indicators.all().stream().collect(toMap(Term::code, Term::nameVi)),
                denominators.all().stream().collect(toMap(Term::code, Term::nameVi)));
    }

    private static void note(Target target, HashMap<String, String> units) {
        units.putIfAbsent(target.holder().code(), target.holder().name());
    }

    private static void write(ExportedTable table, DocumentFormat format, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            table.write(format, out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static String name(PlanView plan, Annex annex, DocumentFormat format) {
        var plain = plan.code().replaceAll("[^A-Za-z0-9.-]", "_");
        var source = annex.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return plain + "-" + source + "-" + annex.ordinal() + "." + format.suffix();
    }
}
