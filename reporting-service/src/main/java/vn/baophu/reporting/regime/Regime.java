package vn.baophu.reporting.regime;

import jakarta.persistence.AttributeOverride;
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
import vn.baophu.directory.UnitLevel;
import vn.baophu.platform.audit.Audited;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.reporter.Reporter;

/** A reporting regime (chế độ báo cáo, Decree 09/2019/NĐ-CP). Once recorded it does not change. */
@Entity
@Audited
public class Regime {
    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
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
    @AttributeOverride(name = "section", column = @Column(name = "printed_section"))
    @AttributeOverride(name = "sourceLine", column = @Column(name = "printed_source_line"))
    @AttributeOverride(name = "reporter", column = @Column(name = "printed_reporter"))
    @AttributeOverride(name = "recipient", column = @Column(name = "printed_recipient"))
    @AttributeOverride(name = "via", column = @Column(name = "printed_via"))
    @AttributeOverride(name = "what", column = @Column(name = "printed_what"))
    @AttributeOverride(name = "frequency", column = @Column(name = "printed_frequency"))
    @AttributeOverride(name = "dueRule", column = @Column(name = "printed_due_rule"))
    @AttributeOverride(name = "dueDay", column = @Column(name = "printed_due_day"))
    @AttributeOverride(name = "dueMonth", column = @Column(name = "printed_due_month"))
    @AttributeOverride(name = "dueYearOffset", column = @Column(name = "printed_due_year_offset"))
    @AttributeOverride(name = "kind", column = @Column(name = "printed_kind"))
    @AttributeOverride(name = "sourceQuote", column = @Column(name = "printed_source_quote"))
    @AttributeOverride(name = "note", column = @Column(name = "printed_note"))
    private Printed printed;

    protected Regime() {} // for Hibernate

    Regime(UUID id, String code, RegimeTerms terms) {
        this.id = id;
        this.code = code;
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
        this.printed = terms.printed();
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
                indicators,
                reporters(),
                due,
                validFrom,
                validTo,
                printed);
    }

    public UUID id() {
        return id;
    }

    int revision() {
        return version;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public UUID planId() {
        return planId;
    }

    /** No report is due before this day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** No period begins after this day; null for as long as the plan runs. */
    public LocalDate validTo() {
        return validTo;
    }

    /** The indicators that a report must give, each exactly once. */
    public List<String> indicators() {
        return List.copyOf(indicators);
    }

    public List<DueRule> dueRules() {
        return due.stream().map(DueTerm::asRule).toList();
    }

    public Reporters reporters() {
        return new Reporters(reporters, reportersUnderId, reportersUnderCode, reportersLevel);
    }
}
