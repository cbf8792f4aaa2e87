package vn.baophu.agency.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which unit a code means on which days. */
class CodeBook {
    private final Map<String, List<UnitVersion>> byCode = new HashMap<>();

    void add(Unit unit) {
        for (var version : unit.versions()) {
            byCode.computeIfAbsent(version.facts().code(), code -> new ArrayList<>())
                    .add(version);
        }
    }

    Optional<UnitVersion> on(String code, LocalDate day) {
        return versions(code)
                .filter(version -> version.validity().contains(day))
                .findFirst();
    }

    /** Versions that bear the code on any of these days. */
    Stream<UnitVersion> during(String code, Validity days) {
        return versions(code).filter(version -> version.validity().overlaps(days));
    }

    private Stream<UnitVersion> versions(String code) {
        return byCode.getOrDefault(code, List.of()).stream();
    }
}
