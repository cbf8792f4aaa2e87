package vn.baophu.targets.cascade;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.division.Portion;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.target.Holder;

/** One figure that a cascade divides: that of one parent, indicator and year. */
@Entity(name = "CascadeCut")
@Immutable
public class Cut {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Cascade cascade;

    private String key;

    @Embedded
    private Holder holder;

    private String indicator;
    private int year;
    private String denominatorKind;
    private long total;
    private Long printed;
    private BigDecimal rate;
    private Long denominator;
    private long reserve;
    private long shared;
    private int children;
    private List<Long> sums;
    private List<Long> starts;

    protected Cut() {} // for Hibernate

    Cut(Cascade cascade, Drawing.Divided divided, Long denominator) {
        var division = divided.division();
        var topic = divided.topic();
        var free = division.portions().stream()
                .map(Portion::child)
                .filter(child -> child.limits().hold() == null)
                .toList();
        this.id = Ids.next();
        this.cascade = cascade;
        this.key = divided.parent().key();
        this.holder = divided.parent().holder();
        this.indicator = topic.indicator();
        this.year = topic.year();
        this.denominatorKind = topic.denominatorKind();
        this.total = division.pot().total();
        this.printed = divided.printed();
        this.rate = divided.rate();
        this.denominator = denominator;
        this.reserve = division.pot().reserve();
        this.shared = division.shared();
        this.children = division.portions().size();
        var bases = division.terms().mix().stream().map(Terms.Part::base).toList();
        this.sums = bases.stream()
                .map(base -> free.stream()
                        .mapToLong(child -> base.weight(child.known()))
                        .sum())
                .toList();
        this.starts = bases.stream()
                .map(base -> free.stream()
                        .mapToLong(child -> base.start(child.known()))
                        .sum())
                .toList();
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public Holder holder() {
        return holder;
    }

    public Topic topic() {
        return new Topic(indicator, year, denominatorKind);
    }

    public long total() {
        return total;
    }

    /** People that the plan printed for the parent when this was drawn up; null where it printed none. */
    public Long printed() {
        return printed;
    }

    /** Percent; null where people are printed or given. */
    public BigDecimal rate() {
        return rate;
    }

    /** Null where it is unknown. */
    public Long denominator() {
        return denominator;
    }

    public long reserve() {
        return reserve;
    }

    long shared() {
        return shared;
    }

    int children() {
        return children;
    }

    /** What those not held weigh together, by base. */
    List<Long> sums() {
        return sums;
    }

    /** What those not held have before anything is divided, by base. */
    List<Long> starts() {
        return starts;
    }
}
