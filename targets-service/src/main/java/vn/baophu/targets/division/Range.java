package vn.baophu.targets.division;

import java.util.List;

/**
 * Between how many steps each figure must lie.
 *
 * @param step people
 * @param least steps, by child
 * @param most steps, by child; without a cap more than there is to divide
 */
record Range(long step, long[] least, long[] most) {
    static Range of(List<Child> children, long step, long shared) {
        var least = new long[children.size()];
        var most = new long[children.size()];
        for (var i = 0; i < least.length; i++) {
            var limits = children.get(i).limits();
            least[i] = limits.leastSteps(step);
            most[i] = limits.mostSteps(step, Math.max(shared / step + 1, least[i]));
        }
        return new Range(step, least, most);
    }

    long floor(int child) {
        return least[child] * step;
    }

    long cap(int child) {
        return most[child] * step;
    }

    long clamp(int child, long steps) {
        return Math.max(least[child], Math.min(most[child], steps));
    }
}
