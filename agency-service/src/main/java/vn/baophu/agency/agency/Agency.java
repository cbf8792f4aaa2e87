package vn.baophu.agency.agency;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.agency.search.SearchText;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/** An agency, an organisation or a group of them. Recorded once, corrected as often as needed; its code stays. */
@Entity
@Audited
@Table(name = "agency")
class Agency {
    @Id
    private UUID id;

    @Version
    private int version;

    private long revision;

    private String code;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(STRING)
    private AgencyKind kind;

    @Enumerated(STRING)
    private AgencyLevel level;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean collective;

    @Column(name = "printed_as")
    private String printedAs;

    private String document;

    protected Agency() {} // for Hibernate

    Agency(UUID id) {
        this.id = id;
    }

    /** Takes down all that is known of it, for the first time or corrected. */
    AgencyRecorded record(AgencyFacts facts, Instant now) {
        this.code = facts.code();
        this.name = facts.name();
        this.searchName = SearchText.of(facts.name());
        this.shortName = facts.shortName();
        this.kind = facts.kind();
        this.level = facts.level();
        this.unitId = facts.unitId();
        this.collective = facts.collective();
        this.printedAs = facts.printedAs();
        this.document = facts.document();
        revision++;
        return new AgencyRecorded(
                Ids.next(), now, id, revision, code, name, shortName, kind.name(), unitId, collective);
    }

    AgencyFacts facts() {
        return new AgencyFacts(code, name, shortName, kind, level, unitId, collective, printedAs, document);
    }

    AgencyRef ref() {
        return new AgencyRef(id, code, name);
    }

    PrintedNames.Known known() {
        return new PrintedNames.Known(id, document, name, printedAs, shortName);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID unitId() {
        return unitId;
    }

    long revision() {
        return revision;
    }
}
