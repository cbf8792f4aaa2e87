package vn.baophu.reporting.ics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** A calendar that somebody follows. It shows no more than the area that its owner had when it was made, until it expires. */
@Entity
@Audited
class CalendarSubscription {
    /** A year and a month: made anew once a year, it never breaks off, and one that is forgotten ends by itself. */
    private static final int DAYS = 400;

    @Id
    private UUID id;

    @Version
    private int version;

    private String keyHash;
    private String subject;
    private UUID areaUnitId;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    private UUID unitId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;
    private LocalDate expiresOn;

    protected CalendarSubscription() {} // for Hibernate

    CalendarSubscription(UUID id, FeedKey key, String subject, Followed followed, Language language, Instant now) {
        this.id = id;
        this.keyHash = key.hash();
        this.subject = subject;
        this.areaUnitId = followed.areaUnitId();
        this.kind = followed.kind();
        this.unitId = followed.unitId();
        this.agencyId = followed.agencyId();
        this.language = language;
        this.createdAt = now;
        this.expiresOn = LocalDate.ofInstant(now, BusinessDay.ZONE).plusDays(DAYS);
    }

    /** Its owner, with the area of then and no role at all. */
    Caller owner() {
        return new Caller(subject, Set.of(), null, areaUnitId == null ? Caller.NATION : areaUnitId.toString());
    }

    boolean expiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    Followed followed() {
        return new Followed(kind, unitId, agencyId, areaUnitId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Language language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Last day on which it is answered. */
    LocalDate expiresOn() {
        return expiresOn;
    }
}
