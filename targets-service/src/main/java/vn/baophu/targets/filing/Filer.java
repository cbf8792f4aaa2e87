package vn.baophu.targets.filing;

import static vn.baophu.targets.filing.FilingRefusal.FILE_HAS_DOUBTS;
import static vn.baophu.targets.filing.FilingRefusal.FILE_HAS_FAULTS;
import static vn.baophu.targets.filing.FilingRefusal.FILE_HAS_NO_FIGURES;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.job.JobKind;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Annexes;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Dossiers;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.reading.FoundTable;
import vn.baophu.targets.reading.FoundTables;
import vn.baophu.targets.reading.Reading;
import vn.baophu.targets.target.Targets;

/** Makes annexes of the tables of a reading, in the transaction of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Filer {
    /** More are found at leisure by whoever asks for the findings of the plan. */
    private static final int FEW = 5_000;

    private final StagedTables staged;
    private final TargetsFromStaging figures;
    private final Annexes annexes;
    private final Targets targets;
    private final Dossiers dossiers;
    private final ObjectMapper json;

    Filer(
            StagedTables staged,
            TargetsFromStaging figures,
            Annexes annexes,
            Targets targets,
            Dossiers dossiers,
            ObjectMapper json) {
        this.staged = staged;
        this.figures = figures;
        this.annexes = annexes;
        this.targets = targets;
        this.dossiers = dossiers;
        this.json = json;
    }

    void mustBeReady(Reading reading) {
        reading.mustBeRead();
        if (reading.faults() > 0) {
            throw new Refused(FILE_HAS_FAULTS, reading.faults());
        }
        if (reading.doubts() > 0) {
            throw new Refused(FILE_HAS_DOUBTS, reading.doubts());
        }
        if (reading.figures() == 0) {
            throw new Refused(FILE_HAS_NO_FIGURES);
        }
    }

    Filing tried(Reading reading) {
        mustBeReady(reading);
        staged.check(reading, mustNotRepeatThemselves(reading));
        return new Filing(reading, true, tables(reading), null);
    }

    Filing adopted(Reading reading, Caller caller, JobKind.Progress progress) {
        mustBeReady(reading);
        staged.check(reading, mustNotRepeatThemselves(reading));
        var plan = reading.plan();
        var taken = new ArrayList<Annex>();
        var done = 0;
        var tables = withFigures(reading);
        for (var annex : tables(reading)) {
            plan.takeTable();
            annexes.persistAndFlush(annex);
            done += figures.take(reading, tables.get(taken.size()).number(), annex, caller);
            taken.add(annex);
            progress.at(done, (long) reading.figures());
        }
        figures.forget(reading);
        reading.adopt();
        var few = reading.figures() <= FEW && targets.areCheckable(plan);
        return new Filing(reading, false, taken, few ? findings(reading, taken) : null);
    }

    private List<Annex> tables(Reading reading) {
        var last = new EnumMap<Source, Integer>(Source.class);
        var made = new ArrayList<Annex>();
        for (var table : withFigures(reading)) {
            var before = last.computeIfAbsent(table.source(), source -> annexes.last(reading.plan(), source));
            var heading = new Annex.Heading(table.title(), table.caption(), table.source(), before + 1);
            last.put(table.source(), heading.ordinal());
            var fingerprint = reading.digest() + "-" + table.number();
            made.add(new Annex(reading.plan(), heading, staged.size(reading, table.number()), fingerprint));
        }
        return made;
    }

    private List<Integer> mustNotRepeatThemselves(Reading reading) {
        return withFigures(reading).stream()
                .filter(table -> !table.source().mayRepeatItself())
                .map(FoundTable::number)
                .toList();
    }

    private List<FoundTable> withFigures(Reading reading) {
        return FoundTables.of(reading.found(), json).tables().stream()
                .filter(table -> table.figures() > 0)
                .toList();
    }

    private List<Finding> findings(Reading reading, List<Annex> taken) {
        var printed = targets.printedIn(reading.plan());
        var own = printed.stream()
                .filter(target -> taken.contains(target.annex()))
                .toList();
        var figures = own.stream().map(Printed::of).toList();
        return Finding.concerning(figures, Finding.in(dossiers.of(reading.plan(), printed)));
    }
}
