package vn.baophu.platform.error;

import java.util.List;
import java.util.stream.Collectors;

/** The request is refused and nothing of it is kept: thrown through the transaction, answered as problem+json. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Refused for one reason that belongs to no single place of the body. */
    public Refused(Refusal refusal, Object... args) {
        this(List.of(Fault.of(refusal, args)));
    }

    /** Refused for all of these reasons; at least one. */
    public Refused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.refusal().name() + ": " + Language.EN.say(fault.refusal(), fault.args()))
                .collect(Collectors.joining("; ")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason");
        }
        this.faults = List.copyOf(faults);
    }

    /** The first reason. */
    public Refusal refusal() {
        return faults.get(0).refusal();
    }

    /** Every reason, never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
