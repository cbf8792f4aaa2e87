package vn.baophu.platform.security;

import java.time.LocalDate;
import java.util.UUID;

/** What lies in an area; answered by whoever knows the tree of units. */
public interface AreaMap {
    /**
     * Whether the unit is the area itself or lies below it on that day.
     *
     * @param areaCode official code of the unit that is the area, read on that day; never the whole nation
     */
    boolean covers(String areaCode, UUID unitId, LocalDate on);
}
