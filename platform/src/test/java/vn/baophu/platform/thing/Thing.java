package vn.baophu.platform.thing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;

/** Something to try the platform on. */
@Entity
@Audited
class Thing {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Shade shade;

    private LocalDate since;

    @Embedded
    private Extent extent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent")
    private Thing parent;

    @ElementCollection
    @CollectionTable(name = "thing_label", joinColumns = @JoinColumn(name = "thing"))
    @Column(name = "label")
    private Set<String> labels = new HashSet<>();

    protected Thing() {}

    Thing(String name, Shade shade, LocalDate since, Extent extent, Thing parent) {
        this.id = Ids.next();
        this.name = name;
        this.shade = shade;
        this.since = since;
        this.extent = extent;
        this.parent = parent;
    }

    void rename(String name) {
        this.name = name;
    }

    void label(String label) {
        labels.add(label);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    enum Shade {
        LIGHT,
        DARK
    }
}
