package vn.baophu.reporting.regime;

import static vn.baophu.reporting.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.indicator.Indicators;

/** A regime asks for nothing that nobody has registered. */
@ApplicationScoped
class AskedIndicators {
    private final Indicators indicators;

    AskedIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Adds a fault at each place that names an unknown indicator and is not wrong in itself. */
    void mustExist(RecordRegime wanted, Faults faults) {
        var asked = places(wanted);
        asked.keySet().removeIf(faults::at);
        if (!asked.isEmpty()) {
            var known = indicators.known(Set.copyOf(asked.values()));
            asked.forEach((pointer, code) -> {
                if (!known.contains(code)) {
                    faults.add(pointer, NO_SUCH_INDICATOR, code);
                }
            });
        }
    }

    /** Where each code stands; the plain list may have been taken from the content, and then has no place of its own. */
    private static Map<String, String> places(RecordRegime wanted) {
        var places = new LinkedHashMap<String, String>();
        var listed = new ArrayList<>(wanted.indicators());
        if (listed.equals(wanted.content().figures())) {
            listed.clear();
        }
        for (int at = 0; at < listed.size(); at++) {
            places.put("/indicators/" + at, listed.get(at));
        }
        for (int at = 0; at < wanted.content().indicators().size(); at++) {
            var asked = wanted.content().indicators().get(at);
            if (asked != null) {
                places.put("/content/indicators/" + at + "/indicator", asked.indicator());
                for (int group = 0; group < asked.groups().size(); group++) {
                    places.put(
                            "/content/indicators/" + at + "/groups/" + group,
                            asked.groups().get(group));
                }
            }
        }
        places.values().removeIf(Objects::isNull);
        return places;
    }
}
