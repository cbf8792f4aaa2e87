package vn.baophu.agency.task;

import static vn.baophu.agency.task.TaskRefusal.CODE_STAYS;
import static vn.baophu.agency.task.TaskRefusal.TASK_EXISTS;
import static vn.baophu.agency.task.TaskRefusal.TASK_TWICE;
import static vn.baophu.agency.unit.UnitRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.unit.Territory;
import vn.baophu.platform.id.Ids;

/** The tasks that a table can touch, those on record and those it adds, and the rules of entering. */
class TaskRegister {
    private final Map<String, Task> byCode = new HashMap<>();
    private final Names names;
    private final Map<String, UUID> units;
    private final Territory area;
    private final Map<String, Task> added = new LinkedHashMap<>();
    private int unchanged;

    /**
     * @param known every task that bears one of the codes the entries name
     * @param units the issuing units they name, by code
     */
    TaskRegister(Collection<Task> known, Names names, Map<String, UUID> units, Territory area) {
        known.forEach(task -> byCode.put(task.code(), task));
        this.names = names;
        this.units = units;
        this.area = area;
    }

    /** Enters a task; what is wrong is noted at the place. */
    void enter(RecordTask entry, Place place) {
        if (!entry.fits(place) | !mayStand(entry, place)) {
            return;
        }
        var facts = entry.in(units.get(entry.unit()));
        var known = byCode.get(entry.code());
        if (known == null) {
            var task = new Task(Ids.next());
            task.record(facts, names);
            byCode.put(task.code(), task);
            added.put(task.code(), task);
        } else if (known.facts().equals(facts)) {
            unchanged++;
        } else {
            place.refuse("code", added.containsKey(entry.code()) ? TASK_TWICE : TASK_EXISTS, entry.code());
        }
    }

    /** Corrects a task on record; the same again changes nothing. */
    void correct(Task task, RecordTask entry, Place place) {
        if (entry.code() != null && !entry.code().equals(task.code())) {
            place.refuse("code", CODE_STAYS, task.code());
            return;
        }
        if (!entry.fits(place) | !mayStand(entry, place)) {
            return;
        }
        var facts = entry.in(units.get(entry.unit()));
        if (!task.facts().equals(facts)) {
            task.record(facts, names);
        }
    }

    private boolean mayStand(RecordTask entry, Place place) {
        if (entry.unit() == null) {
            return false;
        }
        var unit = units.get(entry.unit());
        if (unit == null) {
            place.refuse("unit", NO_SUCH_UNIT, entry.unit());
            return false;
        }
        if (!area.contains(unit)) {
            place.refuse("unit", OUTSIDE_YOUR_AREA);
            return false;
        }
        return true;
    }

    Task bearer(String code) {
        return byCode.get(code);
    }

    Collection<Task> added() {
        return added.values();
    }

    int unchanged() {
        return unchanged;
    }
}
