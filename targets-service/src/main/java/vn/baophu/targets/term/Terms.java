package vn.baophu.targets.term;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The registered words of one kind. */
public abstract class Terms<T extends Term> {
    private final EntityManager entities;
    private final Class<T> kind;
    private final TermRefusal.Refusals refusals;

    protected Terms(EntityManager entities, Class<T> kind, TermRefusal.Refusals refusals) {
        this.entities = entities;
        this.kind = kind;
        this.refusals = refusals;
    }

    /** The word with this code; refuses as absent. */
    public T named(String code) {
        var term = entities.find(kind, code);
        if (term == null) {
            throw new Refused(refusals.absent(), code);
        }
        return term;
    }

    boolean has(String code) {
        return entities.find(kind, code) != null;
    }

    /** All of them by code: some dozens. */
    public List<T> all() {
        return query("order by t.code").getResultList();
    }

    public Page<T> page(PageRequest page) {
        var rows = query("where t.code > :after order by t.code")
                .setParameter("after", page.afterKey().orElse(""))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(rows, page.limit(), Term::code);
    }

    /** Those of the codes that are registered; one statement. */
    public Set<String> known(Collection<String> codes) {
        return query("where t.code in :codes").setParameter("codes", codes).getResultList().stream()
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    /** Adds a fault at this place where the code names no registered word; null and blank name none. */
    public void mustKnow(String pointer, String code, Faults faults) {
        if (code != null && !code.isBlank() && !has(code)) {
            faults.add(pointer, refusals.unknown(), code);
        }
    }

    void keep(T term) {
        entities.persist(term);
        entities.flush();
    }

    TermRefusal.Refusals refusals() {
        return refusals;
    }

    private TypedQuery<T> query(String rest) {
        return entities.createQuery("select t from " + kind.getSimpleName() + " t " + rest, kind);
    }
}
