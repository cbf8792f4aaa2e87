package vn.baophu.targets.cascade;

import static vn.baophu.targets.cascade.CascadeRefusal.ALREADY_ADOPTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.division.Base;
import vn.baophu.targets.division.Rounding;
import vn.baophu.targets.division.Terms;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.tree.Node;

/** A division of figures of a draft. It never changes: who wants another one draws another one up; one is adopted, once. */
@Entity
@Audited
public class Cascade {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String title;
    private String rootKey;
    private String rootName;
    private List<String> bases;
    private List<Integer> weights;

    @Enumerated(EnumType.STRING)
    private Rounding rounding;

    private long step;
    private int cuts;

    @Column(name = "shares")
    private int figures;

    @Enumerated(EnumType.STRING)
    private CascadeState state;

    private Instant drawnAt;
    private String drawnBy;
    private Instant adoptedAt;
    private String adoptedBy;

    protected Cascade() {} // for Hibernate

    Cascade(Plan plan, String title, Node root, Terms terms, Instant now, String by) {
        this.id = Ids.next();
        this.plan = plan;
        this.title = title == null || title.isBlank() ? null : title.strip();
        this.rootKey = root.key();
        this.rootName = root.name();
        this.bases = terms.mix().stream().map(part -> part.base().name()).toList();
        this.weights = terms.mix().stream().map(Terms.Part::weight).toList();
        this.rounding = terms.rounding();
        this.step = terms.step();
        this.state = CascadeState.PREVIEW;
        this.drawnAt = now;
        this.drawnBy = by;
    }

    void counts(int cutsMade, int figuresMade) {
        cuts = cutsMade;
        figures = figuresMade;
    }

    /** Notes that its figures stand in the plan now; refuses with {@code ALREADY_ADOPTED} the second time. */
    public void adopt(Instant now, String by) {
        if (state == CascadeState.ADOPTED) {
            throw new Refused(ALREADY_ADOPTED);
        }
        state = CascadeState.ADOPTED;
        adoptedAt = now;
        adoptedBy = by;
    }

    public Terms terms() {
        var mix = IntStream.range(0, bases.size())
                .mapToObj(i -> new Terms.Part(Base.valueOf(bases.get(i)), weights.get(i)))
                .toList();
        return new Terms(mix, rounding, step);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Plan plan() {
        return plan;
    }

    /** Null for the usual one. */
    public String title() {
        return title;
    }

    String rootKey() {
        return rootKey;
    }

    String rootName() {
        return rootName;
    }

    int cuts() {
        return cuts;
    }

    int figures() {
        return figures;
    }

    CascadeState state() {
        return state;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    String drawnBy() {
        return drawnBy;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    String adoptedBy() {
        return adoptedBy;
    }
}
