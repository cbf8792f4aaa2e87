package vn.baophu.reporting.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.batch.SentReport.Name;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Who is meant by the names of a batch: a few statements for each period, however many units it names. As in a single
 * report a code means first of all who was asked by it; else who bore it on the first day of the period, or bears it today.
 */
@ApplicationScoped
class Reporters {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String ASKED = """
            select w.place, (array_agg(distinct o.unit_id))[1]
            from unnest(:regimes, :codes, :periods) with ordinality as w (regime, code, period, place)
            join directory_unit_version v on v.code = w.code
            join obligation o on o.regime_code = w.regime and o.period = w.period and o.unit_id = v.unit_id
                and o.code = w.code
            group by w.place having count(distinct o.unit_id) = 1""";

    private final Session session;
    private final Units units;
    private final Agencies agencies;
    private final BusinessDay day;

    Reporters(Session session, Units units, Agencies agencies, BusinessDay day) {
        this.session = session;
        this.units = units;
        this.agencies = agencies;
        this.day = day;
    }

    /** The day on which a code is read that nobody was asked by. */
    LocalDate readOn(String period) {
        return Optional.ofNullable(period)
                .flatMap(Period::find)
                .map(Period::firstDay)
                .orElseGet(day::today);
    }

    /** Those that there are, of names that name a unit. */
    Map<Name, Reporter> units(Set<Name> names) {
        var found = asked(List.copyOf(names));
        names.stream()
                .filter(name -> !found.containsKey(name))
                .collect(groupingBy(name -> readOn(name.period()), toSet()))
                .forEach((on, few) -> found.putAll(on(on, few)));
        found.putAll(on(
                day.today(),
                names.stream().filter(name -> !found.containsKey(name)).collect(toSet())));
        return found;
    }

    /** Those units that owe what is named and bore their code when they were asked; without those of which there are several. */
    private Map<Name, Reporter> asked(List<Name> names) {
        var found = new HashMap<Name, Reporter>();
        if (names.isEmpty()) {
            return found;
        }
        session.createNativeQuery(ASKED, Object[].class)
                .setParameter("regimes", names.stream().map(Name::regime).toArray(String[]::new))
                .setParameter("codes", names.stream().map(Name::unit).toArray(String[]::new))
                .setParameter("periods", names.stream().map(Name::period).toArray(String[]::new))
                .getResultList()
                .forEach(row -> {
                    var name = names.get(((Number) row[0]).intValue() - 1);
                    var unit = (UUID) row[1];
                    found.put(name, new Reporter(unit, null, name.unit(), unit));
                });
        return found;
    }

    private Map<Name, Reporter> on(LocalDate on, Set<Name> names) {
        var found = new HashMap<Name, Reporter>();
        if (!names.isEmpty()) {
            var known = inForce(on, names.stream().map(Name::unit).collect(toSet()));
            names.stream()
                    .filter(name -> known.containsKey(name.unit()))
                    .forEach(name -> found.put(name, known.get(name.unit())));
        }
        return found;
    }

    private Map<String, Reporter> inForce(LocalDate on, Set<String> names) {
        var found = new HashMap<String, Reporter>();
        var ids = names.stream().filter(name -> ID.matcher(name).matches()).toList();
        var codes = names.stream().filter(name -> !ids.contains(name)).toList();
        if (!codes.isEmpty()) {
            units.withCodes(codes, on).forEach((code, unit) -> found.put(code, Reporter.of(unit)));
        }
        if (!ids.isEmpty()) {
            var known = units.withIds(ids.stream().map(UUID::fromString).toList(), on);
            ids.stream()
                    .filter(name -> known.containsKey(UUID.fromString(name)))
                    .forEach(name -> found.put(name, Reporter.of(known.get(UUID.fromString(name)))));
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
