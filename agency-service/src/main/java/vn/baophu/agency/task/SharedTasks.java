package vn.baophu.agency.task;

import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.unit.Territory;
import vn.baophu.platform.security.Caller;

/** Tasks that others than the issuing unit may see; answered by whoever knows who carries them out. */
public interface SharedTasks {
    /** Ids of the tasks that this caller's units or agency have to carry out. */
    Set<UUID> with(Caller caller, Territory area);
}
