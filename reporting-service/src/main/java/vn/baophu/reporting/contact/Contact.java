package vn.baophu.reporting.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Language;

/** Where a person wants the daily digest, and whose people the person belonged to when saying so. */
@Entity
@Audited
public class Contact {
    @Id
    private String subject;

    @Version
    private int version;

    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalTime digestAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> roles;

    private boolean nation;
    private UUID unitId;
    private String agencyCode;
    private Instant since;

    protected Contact() {} // for Hibernate

    Contact(Standing standing, KeepContact wanted, Instant since) {
        this.subject = standing.subject();
        this.since = since;
        keep(standing, wanted);
    }

    /** Another address or time; the person may have changed the post since. */
    void keep(Standing standing, KeepContact wanted) {
        email = wanted.email();
        language = wanted.language();
        digestAt = wanted.digestTime();
        roles = standing.roles().stream().sorted().toList();
        nation = standing.nation();
        unitId = standing.unitId();
        agencyCode = standing.agencyCode();
    }

    public String subject() {
        return subject;
    }

    int version() {
        return version;
    }

    /** Fit for a mail header: letters, digits and {@code ._%+-@} only. */
    public String email() {
        return email;
    }

    /** Language of the mail. */
    public Language language() {
        return language;
    }

    LocalTime digestAt() {
        return digestAt;
    }
}
