package vn.baophu.platform.error;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Whatever a service puts names to, one after the other. */
@Singleton
public class Namings {
    private final Instance<Naming> each;

    Namings(@Any Instance<Naming> each) {
        this.each = each;
    }

    /** The same faults in the same order, with every name that is known. */
    public List<Fault> named(List<Fault> faults) {
        var named = faults;
        for (var naming : each) {
            named = naming.named(named);
        }
        return named;
    }
}
