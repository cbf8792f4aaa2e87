package vn.baophu.reporting.regime;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * An edition of a regime as it was recorded; the printed block exactly as sent.
 *
 * @param unit the unit that keeps it; absent where the nation does
 * @param edition counts from 1
 * @param replacedOn first day on which the next edition holds; absent for the newest
 */
@Schema(name = "Regime", examples = """
                {"id":"01900000-0000-7000-8000-000000000001","code":"000-R01","plan":"000",
                "title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT tại địa phương",
                "kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY",
                "unit":{"id":"01900000-0000-7000-8000-000000000464","code":"464","name":"Huyện Vĩnh Linh"},
                "indicators":["BHYT"],"reporters":{"unitsUnder":"464","level":"COMMUNE"},
                "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE","cutOffDay":30,
                "cutOffMonth":6,"cutOffYearOffset":0}],
                "validFrom":"2023-07-31",
                "printed":{"section":"IV.11","sourceLine":255,"reporter":"UBND các xã, thị trấn","via":"BHXH huyện Vĩnh Linh",
                "frequency":"half_yearly","dueRule":"before 10/07","dueDay":10,"dueMonth":7,"dueYearOffset":0},"revision":0}""")
public record RegimeView(
        UUID id,
        String code,
        String plan,
        String title,
        RegimeKind kind,
        Frequency frequency,
        UnitRef unit,
        List<String> indicators,
        ReporterRule reporters,
        List<DueTerm> due,
        LocalDate validFrom,
        LocalDate validTo,
        LegalAct legalAct,
        RegimeContent content,
        RecipientRule recipient,
        List<RelayRule> relays,
        Ladder ladder,
        Printed printed,
        int edition,
        LocalDate replacedOn,
        int revision)
        implements Tagged {
    static RegimeView of(Regime regime, UnitRef unit) {
        var terms = regime.terms();
        return new RegimeView(
                regime.id(),
                regime.code(),
                terms.planCode(),
                terms.title(),
                terms.kind(),
                terms.frequency(),
                unit,
                terms.indicators(),
                terms.reporters().rule(),
                terms.due(),
                terms.validFrom(),
                terms.validTo(),
                terms.legalAct(),
                terms.content(),
                RecipientRule.of(terms.recipient()),
                RelayRule.of(terms.relays()),
                regime.ladder(),
                terms.printed(),
                regime.edition(),
                regime.replacedOn(),
                regime.revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }

    /** Answers that it was recorded, and where it now is. */
    RestResponse<RegimeView> created() {
        return RestResponse.ResponseBuilder.<RegimeView>created(URI.create("/regimes/" + id))
                .entity(this)
                .build();
    }
}
