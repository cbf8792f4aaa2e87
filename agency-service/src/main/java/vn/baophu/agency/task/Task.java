package vn.baophu.agency.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.baophu.platform.audit.Audited;

/** A task that a plan gives to agencies. Recorded once, corrected as often as needed; its code stays. */
@Entity
@Audited
@Table(name = "task")
public class Task {
    @Id
    private UUID id;

    @Version
    private int version;

    private long revision;

    @Embedded
    private TaskFacts facts;

    @OneToMany(mappedBy = "task", cascade = CascadeType.REMOVE, orphanRemoval = true)
    @OrderBy("part, ordinal")
    @BatchSize(size = 500) // a page has at most so many tasks: their names are one more statement
    private List<TaskParty> parties = new ArrayList<>();

    protected Task() {} // for Hibernate

    Task(UUID id) {
        this.id = id;
    }

    /** Takes down all that is printed of it, for the first time or corrected. */
    void record(TaskFacts facts, Names names) {
        this.facts = facts;
        this.revision++;
        parties.clear();
        add(Part.LEAD, facts.lead(), names);
        add(Part.COORDINATING, facts.coordinating(), names);
    }

    private void add(Part part, String printed, Names names) {
        var ordinal = 0;
        for (var name : RecordTask.names(printed)) {
            parties.add(new TaskParty(this, part, ordinal++, name, names.meant(facts.plan(), name)));
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return facts.code();
    }

    /** The issuing unit. */
    public UUID unitId() {
        return facts.unitId();
    }

    TaskFacts facts() {
        return facts;
    }

    List<TaskParty> parties() {
        return parties;
    }

    List<TaskParty> parties(Part part) {
        return parties.stream().filter(party -> party.part() == part).toList();
    }

    long revision() {
        return revision;
    }
}
