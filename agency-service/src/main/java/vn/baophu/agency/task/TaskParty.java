package vn.baophu.agency.task;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.baophu.agency.search.SearchText;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/** One name out of the leading or coordinating agencies of a task, and whom it means. */
@Entity
@Audited
@Table(name = "task_party")
class TaskParty {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Task task;

    @Enumerated(STRING)
    private Part part;

    private int ordinal;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "unit_id")
    private UUID unitId;

    protected TaskParty() {} // for Hibernate

    TaskParty(Task task, Part part, int ordinal, String name, Names.Meaning meaning) {
        this.id = Ids.next();
        this.task = task;
        this.part = part;
        this.ordinal = ordinal;
        this.name = name;
        this.searchName = SearchText.of(name);
        this.agencyId = meaning.agencyId();
        this.unitId = meaning.unitId();
    }

    Part part() {
        return part;
    }

    String name() {
        return name;
    }

    /** Null where the plan knows no agency by this name. */
    UUID agencyId() {
        return agencyId;
    }

    /** Null where it is no unit's name. */
    UUID unitId() {
        return unitId;
    }
}
