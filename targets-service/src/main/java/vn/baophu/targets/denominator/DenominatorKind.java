package vn.baophu.targets.denominator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.baophu.platform.audit.Audited;

/** What a rate can be measured against, e.g. {@code POPULATION}. Registered once; figures name it by its code. */
@Entity
@Audited
public class DenominatorKind {
    @Id
    private String code;

    @Version
    private int version;

    private String nameVi;
    private String nameEn;

    protected DenominatorKind() {} // for Hibernate

    DenominatorKind(String code, String nameVi, String nameEn) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
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
}
