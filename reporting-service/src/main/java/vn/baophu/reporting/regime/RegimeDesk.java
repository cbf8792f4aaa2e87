package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.CODE_DIFFERS;
import static vn.baophu.reporting.regime.RegimeRefusal.EDITION_TOO_EARLY;
import static vn.baophu.reporting.regime.RegimeRefusal.REGIME_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/** Recording regimes and their editions. */
@ApplicationScoped
class RegimeDesk {
    /** What came of it: the edition, and whether it is new. */
    record Recorded(Regime regime, boolean created) {}

    private final Regimes regimes;
    private final RegimeSearch search;
    private final RegimeKeeping keeping;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Event<RegimeRecorded> recorded;

    RegimeDesk(
            Regimes regimes,
            RegimeSearch search,
            RegimeKeeping keeping,
            FormFaults form,
            IfMatch ifMatch,
            Event<RegimeRecorded> recorded) {
        this.regimes = regimes;
        this.search = search;
        this.keeping = keeping;
        this.form = form;
        this.ifMatch = ifMatch;
        this.recorded = recorded;
    }

    /** The same regime again, in whatever edition, changes nothing; another one under its code is refused. */
    @Transactional
    Recorded record(RecordRegime wanted, Caller caller) {
        var faults = form.take();
        var terms = search.terms(wanted, wanted.code(), caller, faults);
        faults.refuseIfAny();
        var known = regimes.editions(wanted.code());
        if (known.isEmpty()) {
            return create(new Regime(Ids.next(), wanted.code(), 1, terms));
        }
        return known.stream()
                .filter(edition -> edition.says(terms))
                .map(edition -> new Recorded(edition, false))
                .findFirst()
                .orElseThrow(() -> new Refused(REGIME_EXISTS, wanted.code()));
    }

    /** The next edition of a regime of the caller's area; the newest one again changes nothing. */
    @Transactional
    Recorded renew(String codeOrId, RecordRegime wanted, Caller caller) {
        var newest = regimes.heldNewest(codeOrId);
        keeping.mustKeep(caller, newest.keptBy());
        ifMatch.mustMatch(newest.revision());
        var faults = form.take();
        if (wanted.code() != null && !wanted.code().equals(newest.code())) {
            faults.add("/code", CODE_DIFFERS, wanted.code(), newest.code());
        }
        var terms = search.terms(wanted, newest.code(), caller, faults);
        if (!faults.any() && newest.says(terms)) {
            return new Recorded(newest, false);
        }
        if (terms.validFrom() != null && !terms.validFrom().isAfter(newest.validFrom())) {
            faults.add("/validFrom", EDITION_TOO_EARLY, newest.validFrom());
        }
        faults.refuseIfAny();
        newest.replacedOn(terms.validFrom());
        regimes.editions(newest.code()).forEach(Regime::renewed);
        return create(new Regime(Ids.next(), newest.code(), newest.edition() + 1, terms));
    }

    private Recorded create(Regime regime) {
        regimes.persistAndFlush(regime);
        recorded.fire(new RegimeRecorded(regime));
        return new Recorded(regime, true);
    }
}
