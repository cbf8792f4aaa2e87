package vn.baophu.targets.phasing;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.goal.Step;

/**
 * The way through a year. Each phase is a number of people who take part at the end of a step, counted from the exact share
 * of the increase, HALF_UP to a person: so the last is the target itself, and the increases of the steps sum exactly to the
 * increase of the year.
 */
final class Phases {
    private Phases() {}

    /** @param shares of the increase, one for each step, the last one all of it */
    static List<Phase> along(long start, long target, List<Step> steps, List<Fraction> shares) {
        var increase = Math.subtractExact(target, start);
        return of(
                start,
                steps,
                shares.stream()
                        .map(share -> Math.addExact(start, share.of(increase)))
                        .toList());
    }

    /** @param participants at the end of each step */
    static List<Phase> of(long start, List<Step> steps, List<Long> participants) {
        var phases = new ArrayList<Phase>();
        var before = start;
        for (int at = 0; at < steps.size(); at++) {
            long now = participants.get(at);
            phases.add(new Phase(steps.get(at), now, Math.subtractExact(now, before)));
            before = now;
        }
        return phases;
    }
}
