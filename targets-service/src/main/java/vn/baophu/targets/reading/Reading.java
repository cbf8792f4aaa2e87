package vn.baophu.targets.reading;

import static vn.baophu.targets.reading.ReadingRefusal.ALREADY_ADOPTED;
import static vn.baophu.targets.reading.ReadingRefusal.READING_FAILED;
import static vn.baophu.targets.reading.ReadingRefusal.STILL_READING;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.baophu.platform.audit.Audited;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.targets.file.FileKind;
import vn.baophu.targets.plan.Plan;

/**
 * A file read for a draft. It is read again whenever a person has said something about it, until nothing is wrong or
 * doubtful; then its tables can be adopted, all of them or none.
 */
@Entity
@Audited
public class Reading {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String digest;
    private int bytes;

    @Enumerated(EnumType.STRING)
    private ReadingState state;

    private String found;
    private String confirmations;
    private int figures;
    private int faults;
    private int doubts;
    private Instant askedAt;

    protected Reading() {} // for Hibernate

    Reading(Plan plan, String fileName, FileKind kind, String digest, int bytes, Instant askedAt) {
        this.id = Ids.next();
        this.plan = plan;
        this.fileName = fileName;
        this.kind = kind;
        this.digest = digest;
        this.bytes = bytes;
        this.askedAt = askedAt;
        this.state = ReadingState.READING;
        this.found = FoundTables.NOTHING;
        this.confirmations = Confirmations.NONE;
    }

    /** Notes what a person has said; the file has to be read again. */
    void confirm(String said) {
        confirmations = said;
        state = ReadingState.READING;
    }

    /** Notes what was found. */
    void found(String tables, Tally tally) {
        found = tables;
        figures = tally.figures();
        faults = tally.faults();
        doubts = tally.doubts();
        state = ReadingState.READ;
    }

    /** Notes that its tables are in the plan now. */
    public void adopt() {
        mustBeRead();
        state = ReadingState.ADOPTED;
    }

    /** Refuses with {@code STILL_READING}, {@code READING_FAILED} or {@code ALREADY_ADOPTED}. */
    public void mustBeRead() {
        switch (state) {
            case READING -> throw new Refused(STILL_READING);
            case FAILED -> throw new Refused(READING_FAILED);
            case ADOPTED -> throw new Refused(ALREADY_ADOPTED);
            case READ -> {}
        }
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

    String fileName() {
        return fileName;
    }

    FileKind kind() {
        return kind;
    }

    public String digest() {
        return digest;
    }

    int bytes() {
        return bytes;
    }

    ReadingState state() {
        return state;
    }

    /** What was understood of its tables, as JSON. */
    public String found() {
        return found;
    }

    String confirmations() {
        return confirmations;
    }

    public int figures() {
        return figures;
    }

    public int faults() {
        return faults;
    }

    public int doubts() {
        return doubts;
    }

    Instant askedAt() {
        return askedAt;
    }

    /**
     * How much was found.
     *
     * @param doubts names, number formats and columns that a person has to decide on
     */
    record Tally(int figures, int faults, int doubts) {}
}
