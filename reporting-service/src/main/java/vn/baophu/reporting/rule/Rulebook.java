package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.reporting.indicator.IndicatorNames;

/** All the rules against reports; a bounded number of statements, however many figures and reports there are. */
@ApplicationScoped
public class Rulebook {
    private final ValidationRules rules;
    private final RuleReach reach;
    private final ReferenceReading reading;
    private final IndicatorNames names;

    Rulebook(ValidationRules rules, RuleReach reach, ReferenceReading reading, IndicatorNames names) {
        this.rules = rules;
        this.reach = reach;
        this.reading = reading;
        this.names = names;
    }

    /** What the rules find in one report, in the order of their codes. */
    public List<RuleFinding> findings(Reported report) {
        return findings(List.of(report)).get(0);
    }

    /** What the rules find in each of these reports, in the order of the reports. */
    public List<List<RuleFinding>> findings(Collection<Reported> reports) {
        var asked = List.copyOf(reports);
        var looking = reach.looking(rules.all(), asked);
        var references = reading.of(asked, looking);
        return named(IntStream.range(0, asked.size())
                .mapToObj(at -> looking.get(at).stream()
                        .flatMap(rule -> rule.findings(asked.get(at), references))
                        .toList())
                .toList());
    }

    private List<List<RuleFinding>> named(List<List<RuleFinding>> found) {
        var known = names.of(found.stream()
                .flatMap(List::stream)
                .flatMap(finding -> finding.sentence().indicators())
                .toList());
        return found.stream()
                .map(some -> some.stream().map(finding -> finding.named(known)).toList())
                .toList();
    }
}
