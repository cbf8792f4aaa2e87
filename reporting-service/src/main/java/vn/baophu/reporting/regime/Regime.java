package vn.baophu.reporting.regime;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.audit.Audited;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.reporter.Above;
import vn.baophu.reporting.reporter.Reporter;

/**
 * One edition of a reporting regime (chế độ báo cáo, Decree 09/2019/NĐ-CP). What it says does not change: whoever wants
 * it otherwise records the next edition, which holds from its first day on.
 */
@Entity
@Audited
public class Regime {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private int edition;
    private int revision;
    private LocalDate replacedOn;
    private UUID planId;
    private String planCode;
    private String title;

    @Enumerated(EnumType.STRING)
    private RegimeKind kind;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private UUID unitId;

    @ElementCollection
    @CollectionTable(name = "regime_indicator", joinColumns = @JoinColumn(name = "regime_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "indicator")
    private List<String> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "regime_reporter", joinColumns = @JoinColumn(name = "regime_id"))
    @OrderColumn(name = "ordinal")
    private List<Reporter> reporters = new ArrayList<>();

    private UUID reportersUnderId;
    private String reportersUnderCode;

    @Enumerated(EnumType.STRING)
    private UnitLevel reportersLevel;

    @ElementCollection
    @CollectionTable(name = "regime_due", joinColumns = @JoinColumn(name = "regime_id"))
    @OrderColumn(name = "ordinal")
    private List<DueTerm> due = new ArrayList<>();

    private LocalDate validFrom;
    private LocalDate validTo;

    @Embedded
    private RegimeDetail detail;

    @Embedded
    private Printed printed;

    protected Regime() {} // for Hibernate

    Regime(UUID id, String code, int edition, RegimeTerms terms) {
        this.id = id;
        this.code = code;
        this.edition = edition;
        this.revision = edition - 1;
        this.planId = terms.planId();
        this.planCode = terms.planCode();
        this.title = terms.title();
        this.kind = terms.kind();
        this.frequency = terms.frequency();
        this.unitId = terms.unitId();
        this.indicators.addAll(terms.indicators());
        this.reporters.addAll(terms.reporters().listed());
        this.reportersUnderId = terms.reporters().underId();
        this.reportersUnderCode = terms.reporters().underCode();
        this.reportersLevel = terms.reporters().level();
        this.due.addAll(terms.due());
        this.validFrom = terms.validFrom();
        this.validTo = terms.validTo();
        this.detail = RegimeDetail.of(terms);
        this.printed = terms.printed();
    }

    /** The next edition holds from this day on. */
    void replacedOn(LocalDate day) {
        replacedOn = day;
    }

    /** An edition was added. */
    void renewed() {
        revision++;
    }

    /** Whether it says exactly this. */
    boolean says(RegimeTerms terms) {
        return terms().equals(terms);
    }

    RegimeTerms terms() {
        return new RegimeTerms(
                planId,
                planCode,
                title,
                kind,
                frequency,
                unitId,
                indicators(),
                reporters(),
                List.copyOf(due),
                validFrom,
                validTo,
                detail.legalAct(),
                detail.content(),
                detail.recipient(),
                detail.relays(),
                detail.ladder(),
                printed);
    }

    public UUID id() {
        return id;
    }

    /** How many editions have followed the first; the same on each of them. */
    int revision() {
        return revision;
    }

    /** The same in all editions. */
    public String code() {
        return code;
    }

    /** Counts from 1. */
    public int edition() {
        return edition;
    }

    /** First day on which the next edition holds; null for the newest. */
    public LocalDate replacedOn() {
        return replacedOn;
    }

    public String title() {
        return title;
    }

    public UUID planId() {
        return planId;
    }

    /** The unit that keeps the regime; null for the nation. */
    public UUID keptBy() {
        return unitId;
    }

    /** No report is due before this day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Nothing is asked for that is counted to a later day; null for as long as the plan runs. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Whether a report that is due on this day was asked for in time: no act asks for what was due before its signing. */
    public boolean signedBy(LocalDate dueOn) {
        var act = detail.legalAct();
        return act == null || act.signedOn() == null || !dueOn.isBefore(act.signedOn());
    }

    /** The indicators that a report must give, each exactly once. */
    public List<String> indicators() {
        return List.copyOf(indicators);
    }

    public List<DueRule> dueRules() {
        return due.stream().map(DueTerm::asRule).toList();
    }

    public Reporters reporters() {
        return new Reporters(reporters, reportersUnderId, reportersUnderCode, reportersLevel, detail.groups());
    }

    /** What a report holds beside the figures of {@link #indicators()}. */
    public RegimeContent content() {
        return detail.content();
    }

    /** To whom the reports go; null where not stated. */
    public Recipient recipient() {
        return detail.recipient();
    }

    /** To whom the reports go, in the words of the paper; null where it names nobody. */
    public String recipientAsPrinted() {
        if (detail.recipient() != null && detail.recipient().printed() != null) {
            return detail.recipient().printed();
        }
        return printed == null ? null : printed.recipient();
    }

    /** Through whose hands the reports go, in this order; none where they go straight to the recipient. */
    public List<Relay> relays() {
        return detail.relays();
    }

    /** The relays that pass a report on before it is accepted, in this order; {@code superiors} of who sends it. */
    public Stream<Reporter> reviewers(Above superiors) {
        return relays().stream()
                .filter(Relay::reviews)
                .flatMap(relay -> relay.station().of(superiors).stream())
                .distinct();
    }

    /** When those who owe a report are reminded; the usual ladder where none is stated. */
    public Ladder ladder() {
        return detail.ladder() == null ? Ladder.USUAL : detail.ladder();
    }
}
