package vn.baophu.reporting.regime;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.indicator.Indicators;

/** A regime asks for nothing new that nobody has registered; what it has asked for before stays as it is. */
@ApplicationScoped
class AskedIndicators {
    private final Indicators indicators;
    private final Regimes regimes;

    AskedIndicators(Indicators indicators, Regimes regimes) {
        this.indicators = indicators;
        this.regimes = regimes;
    }

    /**
     * Adds a fault at each place that names an unknown indicator and is not wrong in itself.
     *
     * @param code under which the regime may be known already; null for none
     */
    void mustExist(RecordRegime wanted, String code, Faults faults) {
        indicators.mustBeKnown(places(wanted), code == null ? Set.of() : regimes.indicatorsOf(code), faults);
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
        return places;
    }
}
