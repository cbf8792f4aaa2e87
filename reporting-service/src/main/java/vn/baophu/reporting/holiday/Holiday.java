package vn.baophu.reporting.holiday;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import vn.baophu.platform.audit.Audited;

/** A day that is not what its day of the week says. It never changes: what was wrong is taken out and recorded anew. */
@Entity
@Audited
class Holiday {
    @Id
    private LocalDate day;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String legalAct;

    protected Holiday() {} // for Hibernate

    Holiday(LocalDate day, String name, HolidayKind kind, String legalAct) {
        this.day = day;
        this.name = name;
        this.kind = kind;
        this.legalAct = legalAct;
    }

    /** Whether it says exactly this. */
    boolean says(Holiday other) {
        return day.equals(other.day)
                && name.equals(other.name)
                && kind == other.kind
                && Objects.equals(legalAct, other.legalAct);
    }

    LocalDate day() {
        return day;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    HolidayKind kind() {
        return kind;
    }

    String legalAct() {
        return legalAct;
    }
}
