package vn.baophu.targets.count;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/** How many people a denominator is in one unit and year. A later and better count takes its place; the audit keeps both. */
@Entity
@Audited
@Table(name = "denominator_count")
public class DenominatorCount {
    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private Key key;

    private String unitCode;
    private String unitName;

    @Embedded
    private Counted counted;

    protected DenominatorCount() {} // for Hibernate

    DenominatorCount(Key key, String unitCode, String unitName, Counted counted) {
        this.id = Ids.next();
        this.key = key;
        this.unitCode = unitCode;
        this.unitName = unitName;
        this.counted = counted;
    }

    boolean differsFrom(DenominatorCount later) {
        return !counted.equals(later.counted);
    }

    /** Lets a later and better count take its place. */
    void correct(DenominatorCount later) {
        counted = later.counted;
    }

    public UUID id() {
        return id;
    }

    public Key key() {
        return key;
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }

    /** People, 1 or more. */
    public long people() {
        return counted.people();
    }

    /** Who counted, and where it is written. */
    public String source() {
        return counted.source();
    }

    /** What is counted: people of a registered kind in a unit, in a year. */
    @Embeddable
    public record Key(
            @Column(name = "unit_id") UUID unit,
            @Column(name = "kind") String kind,
            @Column(name = "year") int year) {}

    /** What was counted, and by whom. */
    @Embeddable
    record Counted(
            @Column(name = "people") long people,
            @Column(name = "source") String source) {}
}
