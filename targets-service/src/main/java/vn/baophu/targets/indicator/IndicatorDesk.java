package vn.baophu.targets.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.term.ChangeAliases;
import vn.baophu.targets.term.RegisterTerm;
import vn.baophu.targets.term.TermDesk;

/** Registers indicators like all words, and tells the other services, for they name them too. */
@ApplicationScoped
class IndicatorDesk {
    private final TermDesk terms;
    private final Indicators indicators;
    private final Outbox outbox;
    private final InstantSource clock;

    IndicatorDesk(TermDesk terms, Indicators indicators, Outbox outbox, InstantSource clock) {
        this.terms = terms;
        this.indicators = indicators;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Indicator register(RegisterTerm request, Caller caller) {
        return announced(terms.register(indicators, request, Indicator::new, caller));
    }

    @Transactional
    Indicator change(String code, ChangeAliases request, Caller caller) {
        return announced(terms.change(indicators, code, request, caller));
    }

    private Indicator announced(Indicator indicator) {
        outbox.append(indicator.recorded(clock.instant()));
        return indicator;
    }
}
