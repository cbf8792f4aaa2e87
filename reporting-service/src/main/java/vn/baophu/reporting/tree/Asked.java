package vn.baophu.reporting.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is asked for the figure of one indicator and period: by the calendar of a regime, which asks again and again, or on an
 * occasion, once.
 *
 * @param occasional the units that owe one on an occasion
 * @param regular those that owe one by a calendar
 * @param excused those that a calendar asks and that were let off; who was let off one of two is both
 */
public record Asked(Set<UUID> occasional, Set<UUID> regular, Set<UUID> excused) {
    public static final Asked NOBODY = new Asked(Set.of(), Set.of(), Set.of());

    /** These units are asked by a calendar, and none was let off. */
    public static Asked regularly(Set<UUID> units) {
        return new Asked(Set.of(), units, Set.of());
    }

    /** Nobody yet; filled by {@link #add}. */
    public static Asked toBeGathered() {
        return new Asked(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** Takes in one duty of a unit: whether a calendar asks for it, and whether it is owed or was let off. */
    public void add(UUID unit, boolean byCalendar, boolean owed) {
        if (byCalendar) {
            (owed ? regular : excused).add(unit);
        } else if (owed) {
            occasional.add(unit);
        }
    }

    /** Who is asked in each of these, one at least: for every part of a total of several indicators. */
    public static Asked inAll(List<Asked> parts) {
        return new Asked(common(parts, Asked::owing), common(parts, Asked::regular), common(parts, Asked::onCalendars));
    }

    /** Whether a calendar asks it, let off or not: then its calendars alone say what it owes and which figure counts. */
    public boolean onCalendar(UUID unit) {
        return regular.contains(unit) || excused.contains(unit);
    }

    /** Whether a calendar asks it and it owes none all the same. */
    boolean hasLetOff(UUID unit) {
        return onCalendar(unit) && !regular.contains(unit);
    }

    boolean atAll(UUID unit) {
        return onCalendar(unit) || occasional.contains(unit);
    }

    /** Whether its figure is waited for: one that a calendar let off does not owe what an occasion asks of it for a total. */
    boolean owes(UUID unit) {
        return regular.contains(unit) || occasional.contains(unit) && !excused.contains(unit);
    }

    private Set<UUID> owing() {
        var units = new HashSet<>(occasional);
        units.removeAll(excused);
        units.addAll(regular);
        return units;
    }

    private Set<UUID> onCalendars() {
        var units = new HashSet<>(regular);
        units.addAll(excused);
        return units;
    }

    private static Set<UUID> common(List<Asked> parts, Function<Asked, Set<UUID>> which) {
        var units = new HashSet<>(which.apply(parts.get(0)));
        parts.forEach(part -> units.retainAll(which.apply(part)));
        return units;
    }
}
