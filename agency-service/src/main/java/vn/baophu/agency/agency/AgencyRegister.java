package vn.baophu.agency.agency;

import static vn.baophu.agency.agency.AgencyRefusal.AGENCY_EXISTS;
import static vn.baophu.agency.agency.AgencyRefusal.AGENCY_TWICE;
import static vn.baophu.agency.agency.AgencyRefusal.CODE_STAYS;
import static vn.baophu.agency.unit.UnitRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.unit.Territory;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

/** The agencies that a table can touch, those on record and those it adds, and the rules of entering. */
class AgencyRegister {
    private final Map<String, Agency> byCode = new HashMap<>();
    private final Map<String, UUID> units;
    private final Territory area;
    private final Map<String, Agency> added = new LinkedHashMap<>();
    private final List<AgencyRecorded> said = new ArrayList<>();
    private int unchanged;

    /**
     * @param known every agency that bears one of the codes the entries name
     * @param units the units they name, by code
     */
    AgencyRegister(Collection<Agency> known, Map<String, UUID> units, Territory area) {
        known.forEach(agency -> byCode.put(agency.code(), agency));
        this.units = units;
        this.area = area;
    }

    /** Enters an agency; what is wrong is noted at the place. */
    void enter(RecordAgency entry, Place place, Instant now) {
        if (!entry.fits(place) | !mayStand(entry, place)) {
            return;
        }
        var facts = entry.in(unitOf(entry));
        var known = byCode.get(entry.code());
        if (known == null) {
            var agency = new Agency(Ids.next());
            said.add(agency.record(facts, now));
            byCode.put(agency.code(), agency);
            added.put(agency.code(), agency);
        } else if (known.facts().equals(facts)) {
            unchanged++;
        } else {
            place.refuse("code", added.containsKey(entry.code()) ? AGENCY_TWICE : AGENCY_EXISTS, entry.code());
        }
    }

    /** Corrects an agency on record; the same again changes nothing. */
    void correct(Agency agency, RecordAgency entry, Place place, Instant now) {
        if (entry.code() != null && !entry.code().equals(agency.code())) {
            place.refuse("code", CODE_STAYS, agency.code());
            return;
        }
        if (!entry.fits(place) | !mayStand(entry, place)) {
            return;
        }
        var facts = entry.in(unitOf(entry));
        if (!agency.facts().equals(facts)) {
            said.add(agency.record(facts, now));
        }
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} who does not answer for the agency as it stands now. */
    void mustAnswerFor(Agency agency) {
        if (!area.contains(agency.unitId())) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }

    private boolean mayStand(RecordAgency entry, Place place) {
        var unit = unitOf(entry);
        if (entry.unit() != null && unit == null) {
            place.refuse("unit", NO_SUCH_UNIT, entry.unit());
            return false;
        }
        if (!area.contains(unit)) {
            place.refuse("unit", OUTSIDE_YOUR_AREA);
            return false;
        }
        return true;
    }

    private UUID unitOf(RecordAgency entry) {
        return entry.unit() == null ? null : units.get(entry.unit());
    }

    Agency bearer(String code) {
        return byCode.get(code);
    }

    Collection<Agency> added() {
        return added.values();
    }

    List<AgencyRecorded> said() {
        return said;
    }

    int unchanged() {
        return unchanged;
    }
}
