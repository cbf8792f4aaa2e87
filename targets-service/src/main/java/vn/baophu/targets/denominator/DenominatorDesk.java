package vn.baophu.targets.denominator;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.denominator.DenominatorRefusal.DENOMINATOR_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;

/** Registers kinds of denominators. They hold for the whole nation, so only somebody who answers for it may. */
@ApplicationScoped
class DenominatorDesk {
    private final Denominators denominators;

    DenominatorDesk(Denominators denominators) {
        this.denominators = denominators;
    }

    @Transactional
    DenominatorKind register(RegisterDenominator request, Caller caller) {
        if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        if (denominators.has(request.code())) {
            throw new Refused(DENOMINATOR_EXISTS, request.code());
        }
        var denominator = request.denominator();
        denominators.persist(denominator);
        return denominator;
    }
}
