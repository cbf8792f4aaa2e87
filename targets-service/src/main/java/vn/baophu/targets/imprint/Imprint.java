package vn.baophu.targets.imprint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;

/** What a planner says of the lines around a plan; each that is not said is as usual. */
@Entity
@Audited
class Imprint {
    @Id
    @Column(name = "plan_id")
    private UUID plan;

    @Version
    private int version;

    private List<String> authority;
    private String place;
    private List<String> signing;
    private List<String> recipients;

    protected Imprint() {} // for Hibernate

    Imprint(UUID plan) {
        this.plan = plan;
    }

    void say(SayImprint lines) {
        authority = lines.authority();
        place = lines.place();
        signing = lines.signing();
        recipients = lines.recipients();
    }

    ImprintLines over(ImprintLines usual) {
        return new ImprintLines(
                authority == null ? usual.authority() : List.copyOf(authority),
                place == null ? usual.place() : place,
                signing == null ? usual.signing() : List.copyOf(signing),
                recipients == null ? usual.recipients() : List.copyOf(recipients));
    }

    /** From 1; 0 is that of a plan of which nothing was said. */
    int edition() {
        return version + 1;
    }
}
