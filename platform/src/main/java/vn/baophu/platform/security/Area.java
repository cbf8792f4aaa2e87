package vn.baophu.platform.security;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.time.BusinessDay;

/** The area of responsibility, asked at the desk before anything is read or changed. */
@ApplicationScoped
public class Area {
    private final Instance<AreaMap> map;
    private final BusinessDay day;

    Area(Instance<AreaMap> map, BusinessDay day) {
        this.map = map;
        this.day = day;
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} unless the unit lies in the caller's area today. */
    public void mustCover(Caller caller, UUID unitId) {
        if (!covers(caller, unitId)) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }

    /** Whether the unit lies in the caller's area today; a caller without an area covers nothing. */
    public boolean covers(Caller caller, UUID unitId) {
        if (caller.national()) {
            return true;
        }
        return caller.unitCode() != null && map.get().covers(caller.unitCode(), unitId, day.today());
    }
}
