package vn.baophu.agency.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/**
 * An administrative unit: the identity that outlives its names, codes and parents. It is recorded with a first version;
 * each later version ends the one before on the day before its own first day. Versions never overlap.
 */
@Entity
@Audited
@Table(name = "unit")
class Unit {
    @Id
    private UUID id;

    @Version
    private int version;

    private long revision;

    @OneToMany(mappedBy = "unit")
    private List<UnitVersion> versions = new ArrayList<>();

    protected Unit() {} // for Hibernate

    Unit(UUID id) {
        this.id = id;
    }

    UnitRecorded record(UnitFacts first, Instant now) {
        versions.add(new UnitVersion(Ids.next(), this, first));
        return recorded(now);
    }

    UnitRecorded change(UnitFacts next, Instant now) {
        var from = next.validity().from();
        var last = versions().get(versions.size() - 1);
        if (from == null
                || !from.isAfter(last.validity().first())
                || from.minusDays(1).isAfter(last.validity().last())) {
            throw new Refused(UnitRefusal.VERSION_NOT_NEXT);
        }
        last.endBefore(from);
        versions.add(new UnitVersion(Ids.next(), this, next));
        return recorded(now);
    }

    private UnitRecorded recorded(Instant now) {
        revision++;
        var told = versions().stream().map(UnitVersion::told).toList();
        return new UnitRecorded(Ids.next(), now, id, revision, told);
    }

    /** Whether no day of these falls out of this unit's life. */
    boolean isInForceThroughout(Validity days) {
        var missing = days.first();
        for (var each : versions()) {
            var validity = each.validity();
            if (validity.first().isAfter(missing)) {
                return false;
            }
            if (!validity.last().isBefore(days.last())) {
                return true;
            }
            if (!validity.last().isBefore(missing)) {
                missing = validity.last().plusDays(1);
            }
        }
        return false;
    }

    Optional<UnitVersion> on(LocalDate day) {
        return versions.stream().filter(each -> each.validity().contains(day)).findFirst();
    }

    /** The version to name this unit by on a day: the one in force, else the last one before, else the first. */
    UnitVersion namedOn(LocalDate day) {
        var oldestFirst = versions();
        var begun = oldestFirst.stream().filter(each -> !each.validity().first().isAfter(day));
        return begun.reduce((earlier, later) -> later).orElse(oldestFirst.get(0));
    }

    /** Oldest first. */
    List<UnitVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(each -> each.validity().first()))
                .toList();
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }
}
