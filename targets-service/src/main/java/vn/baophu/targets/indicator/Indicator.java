package vn.baophu.targets.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.baophu.platform.audit.Audited;

/** Something whose participants are counted, e.g. {@code BHYT}. Registered once; figures name it by its code. */
@Entity
@Audited
public class Indicator {
    @Id
    private String code;

    @Version
    private int version;

    private String nameVi;
    private String nameEn;
    private String parent;

    protected Indicator() {} // for Hibernate

    Indicator(String code, String nameVi, String nameEn, String parent) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.parent = parent;
    }

    public String code() {
        return code;
    }

    int version() {
        return version;
    }

    String nameVi() {
        return nameVi;
    }

    String nameEn() {
        return nameEn;
    }

    /** The whole of which this one is a part or subset; null for a whole. */
    String parent() {
        return parent;
    }
}
