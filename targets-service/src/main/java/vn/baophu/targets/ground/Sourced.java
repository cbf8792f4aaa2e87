package vn.baophu.targets.ground;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A number and where it is from.
 *
 * @param people 0 or more
 */
@Embeddable
public record Sourced(
        long people, @Enumerated(EnumType.STRING) Origin origin) {
    /** Null for null. */
    public static Sourced of(Long people, Origin origin) {
        return people == null ? null : new Sourced(people, origin);
    }

    static Long peopleOf(Sourced sourced) {
        return sourced == null ? null : sourced.people();
    }

    static Sourced first(Sourced one, Sourced other) {
        return one == null ? other : one;
    }
}
