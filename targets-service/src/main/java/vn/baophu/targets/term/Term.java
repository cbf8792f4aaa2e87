package vn.baophu.targets.term;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;

/** A registered word; figures name it by its code. */
@MappedSuperclass
public abstract class Term {
    @Id
    private String code;

    @Version
    private int version;

    private String nameVi;
    private String nameEn;
    private List<String> aliases;
    private String parent;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    protected Term() {} // for Hibernate

    protected Term(RegisterTerm request) {
        this.code = request.code();
        this.nameVi = request.nameVi();
        this.nameEn = request.nameEn();
        this.aliases = request.aliases();
        this.parent = request.parent();
        this.relation = request.relation();
    }

    /** Lets papers call it by these words from now on. */
    void beCalled(List<String> words) {
        aliases = List.copyOf(words);
    }

    public String code() {
        return code;
    }

    /** Grows with every change. */
    protected int version() {
        return version;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Other Vietnamese words by which papers call it, each naming no other word of this kind; the name is not among them. */
    public List<String> aliases() {
        return aliases;
    }

    /** Code of the word of which it is a part or subset; null for a whole. */
    public String parent() {
        return parent;
    }

    /** Null for a whole. */
    public Relation relation() {
        return relation;
    }
}
