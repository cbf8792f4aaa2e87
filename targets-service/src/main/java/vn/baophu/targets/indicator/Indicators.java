package vn.baophu.targets.indicator;

import static vn.baophu.targets.indicator.IndicatorRefusal.NO_INDICATOR_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** The registered indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {
    Indicator named(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refused(NO_INDICATOR_HERE, code));
    }

    boolean has(String code) {
        return findByIdOptional(code).isPresent();
    }

    Page<Indicator> page(PageRequest page) {
        List<Indicator> rows = find("code > ?1 order by code", page.afterKey().orElse(""))
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), Indicator::code);
    }

    /** Those of the codes that are registered; one statement. */
    public Set<String> known(Collection<String> codes) {
        return list("code in ?1", codes).stream().map(Indicator::code).collect(Collectors.toSet());
    }
}
