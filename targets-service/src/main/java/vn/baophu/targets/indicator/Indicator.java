package vn.baophu.targets.indicator;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.term.RegisterTerm;
import vn.baophu.targets.term.Term;

/** Something whose participants are counted, e.g. {@code BHYT}; its parent is the insurance it is a part or subset of. */
@Entity
@Audited
public class Indicator extends Term {
    /** By which facts name it: what travels between services has an id. */
    private UUID identity;

    protected Indicator() {} // for Hibernate

    Indicator(RegisterTerm request) {
        super(request);
        this.identity = Ids.next();
    }

    /** The whole of it as it now is, in the version that the database has. */
    IndicatorRecorded recorded(Instant now) {
        return new IndicatorRecorded(
                Ids.next(),
                now,
                identity,
                version(),
                code(),
                nameVi(),
                nameEn(),
                aliases(),
                parent(),
                relation() == null ? null : relation().name());
    }
}
