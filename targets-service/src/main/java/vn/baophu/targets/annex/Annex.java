package vn.baophu.targets.annex;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.plan.Plan;

/** A table of a plan, as it was taken in: once, whole, and unchanged since; only a draft can lose it again. */
@Entity
@Audited
public class Annex {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String title;
    private String caption;

    @Enumerated(EnumType.STRING)
    private Source source;

    private int ordinal;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "unit_count")
    private int units;

    private List<Integer> years;
    private List<String> columns;
    private String fingerprint;

    protected Annex() {} // for Hibernate

    public Annex(Plan plan, Heading heading, Size size, String fingerprint) {
        this.id = Ids.next();
        this.plan = plan;
        this.title = heading.title();
        this.caption = heading.caption();
        this.source = heading.source();
        this.ordinal = heading.ordinal();
        this.rows = size.rows();
        this.units = size.units();
        this.years = List.copyOf(size.years());
        this.columns = List.copyOf(size.columns());
        this.fingerprint = fingerprint;
    }

    /** Whether this is that table: the same lines above it and the same content. */
    public boolean isSameAs(Heading heading, String otherFingerprint) {
        return heading.equals(new Heading(title, caption, source, ordinal)) && fingerprint.equals(otherFingerprint);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Plan plan() {
        return plan;
    }

    public String title() {
        return title;
    }

    /** The line that cites the paper, as printed; null where there is none. */
    public String caption() {
        return caption;
    }

    public Source source() {
        return source;
    }

    public int ordinal() {
        return ordinal;
    }

    /** How many figures are printed in it. */
    public int rows() {
        return rows;
    }

    int units() {
        return units;
    }

    List<Integer> years() {
        return years;
    }

    List<String> columns() {
        return columns;
    }

    /**
     * What names a table within its plan.
     *
     * @param title as printed; null for the figures in sentences of the body
     * @param caption the line that cites the paper, as printed, also with a wrong number; null where there is none
     * @param ordinal from 1, among the tables of one source
     */
    public record Heading(String title, String caption, Source source, int ordinal) {
        public Heading {
            title = printed(title);
            caption = printed(caption);
        }

        /** Of a table that cites no paper. */
        public Heading(String title, Source source, int ordinal) {
            this(title, null, source, ordinal);
        }

        private static String printed(String line) {
            return line == null || line.isBlank() ? null : line.strip();
        }
    }

    /**
     * How much stands in a table.
     *
     * @param rows printed figures
     * @param units units with a row of their own, the total's not counted
     * @param years rising, each once
     * @param columns codes of its indicators in the order of reading, each once
     */
    public record Size(int rows, int units, List<Integer> years, List<String> columns) {}
}
