package vn.baophu.reporting.occasion;

import static vn.baophu.reporting.occasion.OccasionRefusal.OCCASION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.regime.Regimes;

/** Reading occasions; like the regimes they are published for everybody who is signed in. */
@ApplicationScoped
@Transactional
class OccasionReading {
    private final Occasions occasions;
    private final Regimes regimes;

    OccasionReading(Occasions occasions, Regimes regimes) {
        this.occasions = occasions;
        this.regimes = regimes;
    }

    OccasionView one(String regime, UUID id) {
        var code = regimes.named(regime).code();
        return occasions
                .findByIdOptional(id)
                .filter(occasion -> occasion.regimeCode().equals(code))
                .map(OccasionView::of)
                .orElseThrow(() -> new Refused(OCCASION_NOT_FOUND, id));
    }

    Page<OccasionView> page(String regime, PageRequest page) {
        var rows = occasions.page(regimes.named(regime).code(), page);
        return Page.of(rows, page.limit(), occasion -> occasion.id().toString()).map(OccasionView::of);
    }
}
