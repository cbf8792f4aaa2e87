package vn.baophu.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Naming;
import vn.baophu.platform.error.PlainText;
import vn.baophu.platform.error.Words;

/** Sentences speak of indicators by name; one statement for all of an answer, none where they speak of no indicator. */
@ApplicationScoped
public class IndicatorNames implements Naming {
    private static final String NAMES = "select code, name_vi, name_en from indicator where code = any(:codes)";

    private final Session session;

    IndicatorNames(Session session) {
        this.session = session;
    }

    @Override
    public List<Fault> named(List<Fault> faults) {
        var spoken = faults.stream().flatMap(fault -> spoken(fault.args())).toList();
        if (spoken.isEmpty()) {
            return faults;
        }
        var names = of(spoken.stream().flatMap(each -> each.codes().stream()).toList());
        return faults.stream()
                .map(fault -> new Fault(
                        fault.pointer(), fault.row(), fault.column(), fault.refusal(), named(fault.args(), names)))
                .toList();
    }

    /** By code the names of those that are registered; whatever else is asked for may be anything that somebody typed. */
    public Map<String, Words> of(Collection<String> codes) {
        var asked = codes.stream().filter(PlainText::is).distinct().toArray(String[]::new);
        if (asked.length == 0) {
            return Map.of();
        }
        return session.createNativeQuery(NAMES, Object[].class)
                .setParameter("codes", asked)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Words((String) row[1], (String) row[2])));
    }

    /** What fills the places of a sentence, with the indicators among it in words. */
    public static List<Object> named(List<Object> args, Map<String, Words> names) {
        return args.stream()
                .map(arg -> arg instanceof SpokenIndicators spoken ? spoken.named(names) : arg)
                .toList();
    }

    /** The indicators among what fills the places of a sentence. */
    public static Stream<SpokenIndicators> spoken(List<Object> args) {
        return args.stream().filter(SpokenIndicators.class::isInstance).map(SpokenIndicators.class::cast);
    }
}
