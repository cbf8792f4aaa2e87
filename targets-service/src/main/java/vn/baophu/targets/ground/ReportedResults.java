package vn.baophu.targets.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.result.Results;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.tree.Node;

/** The last results of the units in a tree, from accepted reports; holders inside a unit do not report. */
@ApplicationScoped
public class ReportedResults {
    private final Results results;
    private final BusinessDay day;

    ReportedResults(Results results, BusinessDay day) {
        this.results = results;
        this.day = day;
    }

    /**
     * The results at the end of the last whole year before the year of the topic that reporting-service knows, see
     * {@link vn.baophu.targets.result.Lookback#before}; the same year for all. Whoever has not wholly reported is unknown.
     *
     * @param wanted by topic, of whom a last result is wanted
     */
    public Heard of(Map<Topic, List<Node>> wanted) {
        var above = wanted.values().stream()
                .flatMap(Collection::stream)
                .map(Node::unitAbove)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var lookback = results.lookback(above, day.today());
        var known = new HashMap<Asked, Ground>();
        var unanswered = new LinkedHashSet<Unknown>();
        wanted.forEach((topic, nodes) -> {
            var end = lookback.before(topic.year(), topic.indicator());
            unanswered.addAll(end.unanswered());
            nodes.stream()
                    .filter(node -> node.unitAbove() != null)
                    .filter(node -> end.stocks().containsKey(node.holder().id()))
                    .forEach(node -> known.put(
                            new Asked(node.key(), topic),
                            Ground.reported(end.stocks().get(node.holder().id()))));
        });
        return new Heard(known, unanswered);
    }

    /** @param unanswered what was asked without an answer */
    public record Heard(Map<Asked, Ground> grounds, Set<Unknown> unanswered) {
        public static final Heard NOTHING = new Heard(Map.of(), Set.of());
    }
}
