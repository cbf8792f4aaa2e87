package vn.baophu.targets.division;

import java.util.List;

/**
 * How is divided.
 *
 * @param mix at least one base; several count in proportion to their weights
 * @param step people; every figure that is not held is a whole number of steps, but for the odd rest of the total
 */
public record Terms(List<Part> mix, Rounding rounding, long step) {
    public Terms {
        mix = List.copyOf(mix);
        if (mix.isEmpty() || step < 1) {
            throw new IllegalArgumentException("Terms need a base and a step of at least one person");
        }
    }

    /** By one base, to the person. */
    public static Terms by(Base base) {
        return new Terms(List.of(new Part(base, 1)), Rounding.MONOTONE, 1);
    }

    /**
     * A base and how much it counts beside the others.
     *
     * @param weight 1 or more
     */
    public record Part(Base base, int weight) {
        public Part {
            if (weight < 1) {
                throw new IllegalArgumentException("A base counts at least 1");
            }
        }
    }
}
