package vn.baophu.reporting.extension;

import static vn.baophu.reporting.extension.ExtensionRefusal.ALREADY_DECIDED;
import static vn.baophu.reporting.extension.ExtensionRefusal.OWN_REQUEST;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.ExtensionDecided;
import vn.baophu.reporting.obligation.Obligation;

/** More time for a report. Asked for, then decided once and for all by somebody else; it lapses with a waiver. */
@Entity
@Audited
@Table(name = "extension_request")
class ExtensionRequest {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private LocalDate wantedUntil;
    private String reason;
    private Instant askedAt;
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private LocalDate grantedUntil;
    private String decisionReason;
    private Instant decidedAt;
    private String decidedBy;

    protected ExtensionRequest() {} // for Hibernate

    /** Refused as {@link Obligation#mustStillBeAwaited} says. */
    ExtensionRequest(Obligation obligation, AskExtension asked, String by, Instant now) {
        obligation.mustStillBeAwaited(now);
        this.id = Ids.next();
        this.obligation = obligation;
        this.wantedUntil = asked.until();
        this.reason = asked.reason();
        this.askedAt = now;
        this.askedBy = by;
        this.state = ExtensionState.ASKED;
    }

    /** The due day moves; refused with {@code ALREADY_DECIDED}, {@code OWN_REQUEST} and as {@link Obligation#extend} says. */
    ExtensionDecided grant(LocalDate until, String why, String by, Instant now) {
        decide(ExtensionState.GRANTED, why, by, now);
        grantedUntil = until;
        obligation.extend(until);
        return new ExtensionDecided(obligation, id, askedBy, until, why, by, now);
    }

    /** The due day stays; refused with {@code ALREADY_DECIDED} and {@code OWN_REQUEST}. */
    ExtensionDecided refuse(String why, String by, Instant now) {
        decide(ExtensionState.REFUSED, why, by, now);
        return new ExtensionDecided(obligation, id, askedBy, null, why, by, now);
    }

    private void decide(ExtensionState outcome, String why, String by, Instant now) {
        if (state != ExtensionState.ASKED) {
            throw new Refused(ALREADY_DECIDED);
        }
        if (askedBy.equals(by)) {
            throw new Refused(OWN_REQUEST);
        }
        settle(outcome, why, by, now);
    }

    /** The report is not owed any more. */
    void lapse(String why, String by, Instant now) {
        settle(ExtensionState.LAPSED, why, by, now);
    }

    private void settle(ExtensionState outcome, String why, String by, Instant now) {
        state = outcome;
        decisionReason = why;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    Obligation obligation() {
        return obligation;
    }

    LocalDate wantedUntil() {
        return wantedUntil;
    }

    String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    ExtensionState state() {
        return state;
    }

    /** Null unless it is granted. */
    LocalDate grantedUntil() {
        return grantedUntil;
    }

    /** Null until somebody has decided. */
    ExtensionView.Decided decided() {
        return decidedAt == null ? null : new ExtensionView.Decided(decidedAt, decidedBy, decisionReason);
    }

    int version() {
        return version;
    }
}
