package vn.baophu.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The indicators that are registered. */
@ApplicationScoped
public class Indicators {
    private final Session session;

    Indicators(Session session) {
        this.session = session;
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
