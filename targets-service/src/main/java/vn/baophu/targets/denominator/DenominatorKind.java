package vn.baophu.targets.denominator;

import jakarta.persistence.Entity;
import vn.baophu.platform.audit.Audited;
import vn.baophu.targets.term.RegisterTerm;
import vn.baophu.targets.term.Term;

/** What a rate can be measured against, e.g. {@code POPULATION}; its parent is the wider group of people. */
@Entity
@Audited
public class DenominatorKind extends Term {
    protected DenominatorKind() {} // for Hibernate

    DenominatorKind(RegisterTerm request) {
        super(request);
    }
}
