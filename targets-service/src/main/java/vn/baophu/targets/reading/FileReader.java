package vn.baophu.targets.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.job.JobKind;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.intake.LongTables;
import vn.baophu.targets.wording.Vocabulary;

/** Reads the file of a reading, for the first time or again, in the transaction of its caller. */
@ApplicationScoped
class FileReader {
    private final Units units;
    private final Indicators indicators;
    private final Denominators denominators;
    private final LongTables longTables;
    private final AgroalDataSource database;
    private final ObjectMapper json;

    FileReader(
            Units units,
            Indicators indicators,
            Denominators denominators,
            LongTables longTables,
            AgroalDataSource database,
            ObjectMapper json) {
        this.units = units;
        this.indicators = indicators;
        this.denominators = denominators;
        this.longTables = longTables;
        this.database = database;
        this.json = json;
    }

    void read(Reading reading, byte[] content, JobKind.Progress progress) {
        var plan = reading.plan();
        var area = units.tree(plan.unitId(), plan.paper().day());
        var confirmations = Confirmations.of(reading.confirmations(), json);
        var printed = new UnitsPrinted(area, plan.unitId(), confirmations);
        var store = new StagedFigures(database, json, reading.id());
        store.clear();
        var ownUnit = area.stream()
                .filter(unit -> unit.id().equals(plan.unitId()))
                .map(UnitOnDay::code)
                .findFirst()
                .orElse(null);
        var codes = new FigureCodes(plan.code(), reading.digest());
        var staging = new Staging(printed, codes, longTables.of(plan), store, ownUnit);
        var words = Vocabulary.ofTerms(indicators.all(), denominators.all());
        try (var file = TableFile.open(content)) {
            var survey = Surveyor.of(file);
            var read = new FileReading(words, confirmations, staging, survey, rows -> progress.at(rows, survey.rows()));
            file.read(read);
            var found = read.end();
            staging.flush();
            if (survey.carriesFigures() && staging.faults() == 0) {
                staging.note(1, WatchedPicture.faults(file, new CarriedCells(database, json, reading.id())));
            }
            store.addUnits(printed.sightings());
            var tally = new Reading.Tally(staging.figures(), staging.faults(), found.doubts() + printed.doubts());
            reading.found(found.json(json), tally);
        }
    }
}
