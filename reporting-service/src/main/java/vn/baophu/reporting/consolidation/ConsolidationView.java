package vn.baophu.reporting.consolidation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * What a relay's report starts from.
 *
 * @param figures sums of what was reported below, of the indicators for which the regime asks; an indicator that nobody reported is absent, not zero
 * @param expected how many reports are owed below
 * @param included how many of them enter the sums
 * @param missing the others: not sent, or not yet passed on
 * @param outdated reports below that were corrected, given back or taken back since the relay's own report was made from them
 */
@Schema(name = "Consolidation", examples = """
                {"obligation":"01900000-0000-7000-8000-000000000011","regime":"000-R01","period":"2024-S1",
                "figures":[{"indicator":"BHYT","participants":16730,"denominator":17490,"reports":2}],
                "expected":3,"included":2,"missing":[{"unit":{"id":"01900000-0000-7000-8000-000000019414",
                "code":"19414","name":"Thị trấn Cửa Tùng"}}],
                "outdated":[{"submission":"01900000-0000-7000-8000-000000000020","used":1,"counts":3}]}""")
public record ConsolidationView(
        UUID obligation,
        String regime,
        String period,
        List<Total> figures,
        int expected,
        int included,
        List<Missing> missing,
        List<Outdated> outdated)
        implements Tagged {
    /** Who has not reported, or whose report has not been passed on. */
    @Schema(name = "MissingReport")
    public record Missing(UnitRef unit, AgencyRef agency, UUID submission) {
        static Missing of(Part part, Named names) {
            Reporter who = part.reporter();
            return new Missing(names.unit(who), names.agency(who), part.submission());
        }
    }

    static ConsolidationView of(
            Obligation owed, List<Total> totals, List<Part> parts, Named names, List<Outdated> outdated) {
        var missing = parts.stream().filter(part -> part.number() == null).toList();
        return new ConsolidationView(
                owed.id(),
                owed.regime().code(),
                owed.period(),
                totals,
                parts.size(),
                parts.size() - missing.size(),
                missing.stream().map(part -> Missing.of(part, names)).toList(),
                outdated);
    }

    /** It is summed anew each time. */
    @Override
    public String etag() {
        return null;
    }
}
