package vn.baophu.targets.denominator;

import static vn.baophu.targets.denominator.DenominatorRefusal.NO_DENOMINATOR_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The registered kinds of denominators. */
@ApplicationScoped
public class Denominators implements PanacheRepositoryBase<DenominatorKind, String> {
    DenominatorKind named(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refused(NO_DENOMINATOR_HERE, code));
    }

    boolean has(String code) {
        return findByIdOptional(code).isPresent();
    }

    Page<DenominatorKind> page(PageRequest page) {
        List<DenominatorKind> rows = find(
                        "code > ?1 order by code", page.afterKey().orElse(""))
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), DenominatorKind::code);
    }

    /** Those of the codes that are registered; one statement. */
    public Set<String> known(Collection<String> codes) {
        return list("code in ?1", codes).stream().map(DenominatorKind::code).collect(Collectors.toSet());
    }
}
