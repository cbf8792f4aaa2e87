package vn.baophu.targets.clause;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.plan.Plan;

/** A clause of a plan, taken in while the plan was a draft and unchanged since. */
@Entity
@Audited
class Clause {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    @Embedded
    private Wording wording;

    protected Clause() {} // for Hibernate

    Clause(Plan plan, Wording wording) {
        this.id = Ids.next();
        this.plan = plan;
        this.wording = wording;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Plan plan() {
        return plan;
    }

    Wording wording() {
        return wording;
    }
}
