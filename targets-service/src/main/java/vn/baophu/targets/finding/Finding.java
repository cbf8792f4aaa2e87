package vn.baophu.targets.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.plan.Horizon;

/** A place where a paper breaks a rule of the rulebook. */
public record Finding(Rule rule, Deviation deviation) {
    /** Everything the rulebook finds in a paper, by rule, then in the order of reading. */
    public static List<Finding> in(Dossier dossier) {
        return Arrays.stream(Rule.values()).flatMap(rule -> by(rule, dossier)).toList();
    }

    /** Of these findings those in which a figure or a heading of one of the tables takes part. */
    public static List<Finding> concerning(List<Printed> tables, List<Finding> findings) {
        var codes = tables.stream().map(Printed::code).collect(Collectors.toSet());
        var headings = tables.stream()
                .map(Printed::table)
                .distinct()
                .flatMap(table -> Stream.of(Cell.titleOf(table), Cell.captionOf(table)))
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.concerns(codes, headings))
                .toList();
    }

    private static Stream<Finding> by(Rule rule, Dossier dossier) {
        return rule.check().in(dossier).map(deviation -> new Finding(rule, deviation));
    }

    /** As the rule says; only worth knowing where the paper itself leaves room, as "about" does. */
    public Severity severity() {
        return deviation.mild() ? Severity.INFO : rule.severity();
    }

    /**
     * Names it for good: the same for the same rule, cells, printed and expected numbers, practically never for others. So a
     * decision is about exactly what was seen.
     */
    public UUID key() {
        var words = deviation.printed() == null ? deviation.words() : List.of();
        var told = Stream.of(rule, deviation.cells(), deviation.printed(), deviation.expected(), words);
        var text = told.map(Objects::toString).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }

    /** Whether the caller sees all units it is about; findings about headings are seen with the paper. */
    boolean isSeenIn(Horizon horizon) {
        return deviation.about().units().stream().allMatch(horizon::shows);
    }

    private boolean concerns(Set<String> codes, Set<Cell> headings) {
        return deviation.cells().stream()
                .anyMatch(cell -> cell.code() == null ? headings.contains(cell) : codes.contains(cell.code()));
    }
}
