package vn.baophu.targets.denominator;

import static vn.baophu.targets.denominator.DenominatorRefusal.DENOMINATOR_EXISTS;
import static vn.baophu.targets.denominator.DenominatorRefusal.NO_DENOMINATOR_HERE;
import static vn.baophu.targets.denominator.DenominatorRefusal.NO_SUCH_DENOMINATOR;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.baophu.targets.term.TermRefusal;
import vn.baophu.targets.term.Terms;

/** The registered kinds of denominators. */
@Singleton
public class Denominators extends Terms<DenominatorKind> {
    Denominators(EntityManager entities) {
        super(
                entities,
                DenominatorKind.class,
                new TermRefusal.Refusals(NO_DENOMINATOR_HERE, NO_SUCH_DENOMINATOR, DENOMINATOR_EXISTS));
    }
}
