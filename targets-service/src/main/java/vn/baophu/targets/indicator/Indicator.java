package vn.baophu.targets.indicator;

import jakarta.persistence.Entity;
import vn.baophu.platform.audit.Audited;
import vn.baophu.targets.term.RegisterTerm;
import vn.baophu.targets.term.Term;

/** Something whose participants are counted, e.g. {@code BHYT}; its parent is the insurance it is a part or subset of. */
@Entity
@Audited
public class Indicator extends Term {
    protected Indicator() {} // for Hibernate

    Indicator(RegisterTerm request) {
        super(request);
    }
}
