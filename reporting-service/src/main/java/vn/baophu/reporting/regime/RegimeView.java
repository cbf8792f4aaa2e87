package vn.baophu.reporting.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.reporter.UnitRef;

/** A regime as it was recorded; the printed block exactly as sent. */
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
        Printed printed,
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
                terms.printed(),
                regime.revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
