package vn.baophu.platform.error;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The faults of form of the current request's body, waiting for the desk of a {@link JoinsFaults} record. */
@RequestScoped
public class FormFaults {
    private Faults waiting = new Faults();

    /** Keeps faults for the desk instead of refusing at the door. */
    public void keep(List<Fault> faults) {
        waiting.addAll(faults);
    }

    /** Whether faults are waiting that nobody has taken. */
    public boolean waiting() {
        return waiting.any();
    }

    /** Hands the faults over, once; the taker adds its own and ends with {@link Faults#refuseIfAny()}. */
    public Faults take() {
        var taken = waiting;
        waiting = new Faults();
        return taken;
    }

    /** Refuses the request if the desk has forgotten to take the faults. */
    public void refuseIfWaiting() {
        waiting.refuseIfAny();
    }
}
