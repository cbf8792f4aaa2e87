package vn.baophu.reporting.indicator;

import static vn.baophu.reporting.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.baophu.platform.error.Faults;

/** The indicators that are registered. */
@ApplicationScoped
public class Indicators {
    private final Session session;

    Indicators(Session session) {
        this.session = session;
    }

    /**
     * Adds {@code NO_SUCH_INDICATOR} at each place that names what nobody has registered and is not wrong in itself.
     *
     * @param places by pointer the code that stands there; null for none
     * @param before codes that were named before, when nobody looked: they stay
     */
    public void mustBeKnown(Map<String, String> places, Collection<String> before, Faults faults) {
        var asked = new LinkedHashMap<>(places);
        asked.keySet().removeIf(faults::at);
        asked.values().removeIf(code -> code == null || before.contains(code));
        asked.values().removeAll(asked.isEmpty() ? Set.of() : known(Set.copyOf(asked.values())));
        asked.forEach((pointer, unknown) -> faults.add(pointer, NO_SUCH_INDICATOR, unknown));
    }

    /** Those of the codes that are registered, as far as it has arrived here; one statement. */
    public Set<String> known(Collection<String> codes) {
        return session
                .createNativeQuery("select code from indicator where code = any(:codes)", Object.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
