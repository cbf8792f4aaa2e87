package vn.baophu.reporting.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.reporter.Reporter;

/** Who is meant by the names of a batch: a few statements for each period, however many units it names. */
@ApplicationScoped
class Reporters {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** A unit as named, and the day on which its code is read. */
    record Mention(String unit, LocalDate day) {}

    private final Units units;
    private final Agencies agencies;
    private final BusinessDay day;

    Reporters(Units units, Agencies agencies, BusinessDay day) {
        this.units = units;
        this.agencies = agencies;
        this.day = day;
    }

    /** A code is read on the first day of the period; one that means nothing that day, today. */
    LocalDate readOn(String period) {
        return Period.find(period).map(Period::firstDay).orElseGet(day::today);
    }

    /** Those that there are. */
    Map<Mention, Reporter> units(Collection<Mention> mentions) {
        var found = new HashMap<Mention, Reporter>();
        mentions.stream()
                .collect(groupingBy(Mention::day, mapping(Mention::unit, toSet())))
                .forEach((on, names) -> {
                    var known = on(on, names);
                    names.stream()
                            .filter(known::containsKey)
                            .forEach(name -> found.put(new Mention(name, on), known.get(name)));
                });
        var unknown = new HashSet<>(mentions);
        unknown.removeAll(found.keySet());
        var today = on(day.today(), unknown.stream().map(Mention::unit).collect(Collectors.toSet()));
        unknown.stream()
                .filter(mention -> today.containsKey(mention.unit()))
                .forEach(mention -> found.put(mention, today.get(mention.unit())));
        return found;
    }

    private Map<String, Reporter> on(LocalDate on, Set<String> names) {
        var found = new HashMap<String, Reporter>();
        var ids = names.stream().filter(name -> ID.matcher(name).matches()).toList();
        var codes = names.stream().filter(name -> !ids.contains(name)).toList();
        if (!codes.isEmpty()) {
            units.withCodes(codes, on).forEach((code, unit) -> found.put(code, Reporter.of(unit)));
        }
        if (!ids.isEmpty()) {
            units.withIds(ids.stream().map(UUID::fromString).toList(), on)
                    .forEach((id, unit) -> found.put(id.toString(), Reporter.of(unit)));
        }
        return found;
    }

    /** By code; unknown codes are absent. */
    Map<String, Reporter> agencies(Collection<String> codes) {
        var asked = codes.stream().filter(Objects::nonNull).distinct().toList();
        var found = new HashMap<String, Reporter>();
        if (!asked.isEmpty()) {
            agencies.withCodes(asked).forEach((code, agency) -> found.put(code, Reporter.of(agency)));
        }
        return found;
    }
}
