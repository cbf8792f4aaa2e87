package vn.baophu.reporting.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Naming;

/** Sentences speak of reporters and relays by name, with the code in brackets. */
@ApplicationScoped
class SpokenNames implements Naming {
    private final Names names;

    SpokenNames(Names names) {
        this.names = names;
    }

    @Override
    public List<Fault> named(List<Fault> faults) {
        var spoken = faults.stream()
                .flatMap(fault -> fault.args().stream())
                .filter(Reporter.class::isInstance)
                .map(Reporter.class::cast)
                .collect(Collectors.toSet());
        if (spoken.isEmpty()) {
            return faults;
        }
        var named = names.of(spoken);
        return faults.stream().map(fault -> named(fault, named)).toList();
    }

    private static Fault named(Fault fault, Named named) {
        List<Object> args = fault.args().stream()
                .map(arg -> arg instanceof Reporter reporter ? named.spoken(reporter) : arg)
                .toList();
        return new Fault(fault.pointer(), fault.row(), fault.column(), fault.refusal(), args);
    }
}
