package vn.baophu.targets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.csv.CsvTable;

/** The units and papers of the demo, as this service's tests need them. */
public final class Demo {
    private static final Path FOLDER = Path.of("../deploy/local/demo");
    private static final Set<String> UNIT_COLUMNS =
            Set.of("code", "name", "level", "parent", "validFrom", "validTo", "legalAct");
    private static final Set<String> AGENCY_COLUMNS =
            Set.of("code", "name", "shortName", "kind", "level", "unit", "collective", "printedAs", "document");

    private Demo() {}

    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identity that the unit with this code has in these tests. */
    public static UUID unit(String code) {
        return new UUID(0x7000, Long.parseLong(code));
    }

    /** Lets the replica hear of all units of the demo; without an end, so that tests need no clock of their own. */
    public static void unitsAreKnown() {
        var replica = CDI.current().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> units().forEach(row -> replica.record(recorded(row))));
    }

    /** Lets the replica hear that a unit ended in June 2025, and that another one below the parent has its code since then. */
    public static void codeIsGivenAgain(String code, String parent) {
        var since = LocalDate.parse("2025-07-01");
        var old = new UnitRecorded.Version("Cũ", "DISTRICT", code, unit(parent), null, since.minusDays(1), null);
        var young = new UnitRecorded.Version("Mới", "COMMUNE", code, unit(parent), since, null, null);
        var replica = CDI.current().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            replica.record(new UnitRecorded(UUID.randomUUID(), Instant.EPOCH, unit(code), 2, List.of(old)));
            replica.record(new UnitRecorded(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), 1, List.of(young)));
        });
    }

    /** Lets the replica hear of the agencies of the demo. */
    public static void agenciesAreKnown() {
        var replica = CDI.current().select(DirectoryReplica.class).get();
        var agencies = CsvTable.read(file("agencies.csv"), AGENCY_COLUMNS).rows();
        QuarkusTransaction.requiringNew().run(() -> agencies.forEach(row -> replica.record(agency(row))));
    }

    private static AgencyRecorded agency(CsvRow row) {
        return new AgencyRecorded(
                UUID.randomUUID(),
                Instant.EPOCH,
                UUID.randomUUID(),
                1,
                row.text("code"),
                row.text("name"),
                row.text("shortName"),
                row.text("kind"),
                row.text("unit") == null ? null : unit(row.text("unit")),
                row.flag("collective"));
    }

    /** The level of each unit, by code. */
    public static Map<String, String> levels() {
        return units().stream().collect(Collectors.toMap(row -> row.text("code"), row -> row.text("level")));
    }

    /** As they were when the papers were written; since July 2025 some codes mean other units. */
    private static List<CsvRow> units() {
        return CsvTable.read(file("units.csv"), UNIT_COLUMNS).rows().stream()
                .filter(row -> row.text("validFrom") == null)
                .toList();
    }

    private static UnitRecorded recorded(CsvRow row) {
        var parent = row.text("parent") == null ? null : unit(row.text("parent"));
        var version = new UnitRecorded.Version(
                row.text("name"), row.text("level"), row.text("code"), parent, (LocalDate) null, null, null);
        return new UnitRecorded(UUID.randomUUID(), Instant.EPOCH, unit(row.text("code")), 1, List.of(version));
    }
}
