package vn.baophu.reporting.reporter;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.directory.AgencyEntry;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/**
 * Whose reports the caller may see and send: those of the own area, that unit and all that lies below it today or lay
 * there on the day of the report, its cut-off. So the people of a unit that was abolished still reach what it owed.
 */
@ApplicationScoped
public class Reach {
    private final Areas areas;
    private final BusinessDay day;

    Reach(Areas areas, BusinessDay day) {
        this.areas = areas;
        this.day = day;
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} unless the reporter lies in the caller's area today. */
    public void mustCover(Caller caller, Reporter reporter) {
        mustCover(caller, reporter, day.today());
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} unless the reporter lies in the caller's area today or did on that day. */
    public void mustCover(Caller caller, Reporter reporter, LocalDate on) {
        mustBe(caller.national()
                || caller.unitCode() != null
                        && reporter.areaUnitId() != null
                        && areas.cover(caller.unitCode(), reporter.areaUnitId(), on));
    }

    /** Also refuses to send in the name of an agency for which the caller does not work. */
    public void mustServe(Caller caller, Reporter reporter) {
        mustServe(caller, reporter, day.today());
    }

    /** As {@link #mustCover(Caller, Reporter, LocalDate)}, and only who works for an agency sends in its name. */
    public void mustServe(Caller caller, Reporter reporter, LocalDate on) {
        mustCover(caller, reporter, on);
        mustBe(reporter.agencyId() == null || reporter.code().equals(caller.agency()));
    }

    /**
     * What a list shows: the reporters in the caller's area and, if a unit is named by code or id, of that unit and below
     * it.
     */
    public Scope scope(Caller caller, String unit) {
        var wanted = unit == null ? Scope.everything() : areas.below(unit);
        return caller.national() ? wanted : wanted.and(areaOf(caller));
    }

    /**
     * As {@link #scope(Caller, String)}, for a number told of a unit as a whole: refuses with {@code OUTSIDE_YOUR_AREA} a
     * unit that neither lies nor ever lay in the caller's area, as the number would be that of a part of it.
     */
    public Scope whole(Caller caller, String unit) {
        if (unit == null || caller.national()) {
            return scope(caller, unit);
        }
        var own = areaOf(caller);
        mustBe(areas.bearer(unit).filter(own::knows).isPresent());
        return areas.below(unit).and(own);
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} an agency, told of by itself, whose unit never lay in the caller's area. */
    public void mustKnow(Caller caller, AgencyEntry agency) {
        mustBe(caller.national() || agency.unitId() != null && areaOf(caller).knows(agency.unitId()));
    }

    /** The unit that is the caller's area, if it is one and not the nation; a code that is out of use means who bore it last. */
    public Optional<UUID> unitOf(Caller caller) {
        return Optional.ofNullable(caller.unitCode())
                .filter(code -> !caller.national())
                .flatMap(areas::bearer);
    }

    /** The unit that a code means today or, where nobody bears it, meant last; or the one with this id. */
    public Optional<UUID> bearer(String codeOrId) {
        return areas.bearer(codeOrId);
    }

    private Scope areaOf(Caller caller) {
        return caller.unitCode() == null ? Scope.nothing() : areas.below(caller.unitCode());
    }

    private static void mustBe(boolean within) {
        if (!within) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }
}
