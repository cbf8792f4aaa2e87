package vn.baophu.agency.unit;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.agency.search.SearchText;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.platform.audit.Audited;

/** What a unit was called and where it belonged from one day to another. */
@Entity
@Audited
@Table(name = "unit_version")
class UnitVersion {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Unit unit;

    /** The same column; asking a lazy unit for its id would read it. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Enumerated(STRING)
    private Level level;

    private String code;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "legal_act")
    private String legalAct;

    protected UnitVersion() {} // for Hibernate

    UnitVersion(UUID id, Unit unit, UnitFacts facts) {
        this.id = id;
        this.unit = unit;
        this.unitId = unit.id();
        this.name = facts.name();
        this.searchName = SearchText.of(facts.name());
        this.level = facts.level();
        this.code = facts.code();
        this.parentId = facts.parentId();
        this.validFrom = facts.validity().from();
        this.validTo = facts.validity().to();
        this.legalAct = facts.legalAct();
    }

    void endBefore(LocalDate day) {
        this.validTo = validity().endingBefore(day).to();
    }

    UnitFacts facts() {
        return new UnitFacts(name, level, code, parentId, validity(), legalAct);
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    Unit unit() {
        return unit;
    }

    UUID unitId() {
        return unitId;
    }

    UnitRef ref() {
        return new UnitRef(unitId, code, name);
    }

    UnitRecorded.Version told() {
        return new UnitRecorded.Version(name, level.name(), code, parentId, validFrom, validTo, legalAct);
    }
}
