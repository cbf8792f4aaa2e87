package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.reporting.regime.Regime;

/** Which figures a report gives. What an edition of a regime says never changes, so it is read once. */
@ApplicationScoped
public class AskedFigures {
    private final Map<UUID, List<String>> byEdition = new ConcurrentHashMap<>();

    /** Codes of the indicators that a report under this edition gives, each exactly once. */
    public List<String> of(Regime edition) {
        var known = byEdition.get(edition.id());
        if (known == null) {
            known = edition.indicators();
            byEdition.put(edition.id(), known);
        }
        return known;
    }
}
