package vn.baophu.targets.cascade;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.baophu.targets.division.Limits;
import vn.baophu.targets.ground.Asked;
import vn.baophu.targets.ground.Ground;
import vn.baophu.targets.ground.Origin;
import vn.baophu.targets.ground.Sourced;
import vn.baophu.targets.ground.Topic;

/** The planner's numbers, by whom and what they are about; what is said of one indicator and year before what is said of all. */
record Given(Map<Asked, Ground> grounds, Map<Asked, Limits> limits) {
    static Given of(Collection<GivenNumbers> numbers, Collection<Topic> topics) {
        var given = new Given(new HashMap<>(), new HashMap<>());
        numbers.stream()
                .sorted(Comparator.comparing(GivenNumbers::closeness).reversed())
                .forEach(each -> topics.stream().filter(each::isAbout).forEach(topic -> given.add(each, topic)));
        return given;
    }

    private void add(GivenNumbers said, Topic topic) {
        var asked = new Asked(said.key(), topic);
        var ground = new Ground(
                Sourced.of(said.denominator(), Origin.GIVEN),
                Sourced.of(said.lastResult(), Origin.GIVEN),
                Sourced.of(said.lastPlan(), Origin.GIVEN));
        grounds.merge(asked, ground, Ground::or);
        limits.merge(asked, said.limits(), Given::or);
    }

    /** Holds what the plan itself sets for a child, unless the planner says otherwise. */
    void hold(Map<Asked, Long> set) {
        set.forEach((asked, people) -> limits.merge(
                asked, new Limits(null, null, people), (said, held) -> said.equals(Limits.NONE) ? held : said));
    }

    Limits limitsOf(Asked asked) {
        return limits.getOrDefault(asked, Limits.NONE);
    }

    private static Limits or(Limits closer, Limits wider) {
        return new Limits(
                closer.floor() == null ? wider.floor() : closer.floor(),
                closer.cap() == null ? wider.cap() : closer.cap(),
                closer.hold() == null ? wider.hold() : closer.hold());
    }
}
