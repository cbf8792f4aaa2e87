package vn.baophu.targets.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.denominator.Denominators;

/** Takes tables of counts: all rows or none. A count that is there already is corrected where the table says otherwise. */
@ApplicationScoped
class CountDesk {
    private final DenominatorCounts counts;
    private final Denominators denominators;
    private final Units units;
    private final BusinessDay day;

    CountDesk(DenominatorCounts counts, Denominators denominators, Units units, BusinessDay day) {
        this.counts = counts;
        this.denominators = denominators;
        this.units = units;
        this.day = day;
    }

    @Transactional
    CountOutcome take(byte[] body, boolean dryRun, Caller caller) {
        var table = CountTable.read(body);
        var known = new HashMap<LocalDate, Map<String, UnitOnDay>>();
        table.named().forEach((on, codes) -> known.put(on, units.withCodes(codes, on)));
        table.mustKnow(denominators.known(table.kinds()));
        table.mustLieIn(areaOf(caller), known);
        table.mustNotRepeatItself();
        table.faults().refuseIfAny();
        var sent = table.counts();
        return settle(sent, counts.of(sent.keySet()), dryRun);
    }

    private CountOutcome settle(
            Map<DenominatorCount.Key, DenominatorCount> sent,
            Map<DenominatorCount.Key, DenominatorCount> there,
            boolean dryRun) {
        var fresh = sent.values().stream()
                .filter(count -> !there.containsKey(count.key()))
                .toList();
        var other = there.values().stream()
                .filter(count -> count.differsFrom(sent.get(count.key())))
                .toList();
        if (!dryRun) {
            counts.persist(fresh);
            other.forEach(count -> count.correct(sent.get(count.key())));
            counts.flush();
        }
        return new CountOutcome(
                sent.size(), fresh.size(), other.size(), sent.size() - fresh.size() - other.size(), dryRun);
    }

    private Predicate<UUID> areaOf(Caller caller) {
        if (caller.national()) {
            return unit -> true;
        }
        var today = day.today();
        var area = Optional.ofNullable(caller.unitCode()).flatMap(code -> units.find(code, today));
        Set<UUID> inside = area.map(unit ->
                        units.tree(unit.id(), today).stream().map(UnitOnDay::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        return inside::contains;
    }
}
