package vn.baophu.agency.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.agency.agency.AgencyRef;
import vn.baophu.agency.unit.UnitRef;

/** The agencies and units that some tasks name. */
record Bearers(Map<UUID, AgencyRef> agencies, Map<UUID, UnitRef> units) {
    List<TaskView.Named> of(List<TaskParty> parties) {
        return parties.stream()
                .map(party ->
                        new TaskView.Named(party.name(), agencies.get(party.agencyId()), units.get(party.unitId())))
                .toList();
    }
}
