package vn.baophu.targets.cascade;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.division.Portion;
import vn.baophu.targets.ground.Ground;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.tree.Node;

/** What one child gets of one figure, and everything that says why. */
@Entity(name = "CascadeShare")
@Immutable
public class Share {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Cascade cascade;

    @ManyToOne(fetch = FetchType.LAZY)
    private Cut cut;

    private String key;

    @Embedded
    private Holder holder;

    @Embedded
    private Allotment allotment;

    @Embedded
    private Ground ground;

    protected Share() {} // for Hibernate

    Share(Cascade cascade, Cut cut, Node child, Portion portion, Ground ground) {
        this.id = Ids.next();
        this.cascade = cascade;
        this.cut = cut;
        this.key = child.key();
        this.holder = child.holder();
        this.allotment = Allotment.of(portion);
        this.ground = ground;
    }

    public UUID id() {
        return id;
    }

    Cascade cascade() {
        return cascade;
    }

    public Cut cut() {
        return cut;
    }

    public String key() {
        return key;
    }

    public Holder holder() {
        return holder;
    }

    public Allotment allotment() {
        return allotment;
    }

    /** Never null; what is unknown is null in it. */
    public Ground ground() {
        return ground == null ? Ground.NOTHING : ground;
    }
}
