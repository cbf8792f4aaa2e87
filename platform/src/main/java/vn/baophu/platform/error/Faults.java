package vn.baophu.platform.error;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one request, so that its sender learns all of them at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault at a JSON pointer such as {@code /figures/0/participants}. */
    public Faults add(String pointer, Refusal refusal, Object... args) {
        return add(new Fault(pointer, null, null, refusal, List.of(args)));
    }

    /** Adds a fault in a table; rows count from 1, the header included; column is null for the whole row. */
    public Faults addAt(int row, String column, Refusal refusal, Object... args) {
        return add(new Fault(null, row, column, refusal, List.of(args)));
    }

    public Faults add(Fault fault) {
        found.add(fault);
        return this;
    }

    /** Adds what another check found. */
    public Faults addAll(List<Fault> others) {
        found.addAll(others);
        return this;
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** Whether something was already said about exactly this place. */
    public boolean at(String pointer) {
        return found.stream().anyMatch(fault -> pointer.equals(fault.pointer()));
    }

    /** What was found so far, in the order of finding. */
    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** Refuses the request if anything was found. */
    public void refuseIfAny() {
        if (any()) {
            throw new Refused(found);
        }
    }
}
