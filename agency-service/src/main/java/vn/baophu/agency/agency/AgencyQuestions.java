package vn.baophu.agency.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.agency.search.Conditions;
import vn.baophu.agency.search.SearchText;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitRef;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.time.BusinessDay;

/** What can be asked of the directory of agencies. */
@ApplicationScoped
@Transactional
class AgencyQuestions {
    private final Agencies agencies;
    private final UnitDirectory units;
    private final BusinessDay day;

    AgencyQuestions(Agencies agencies, UnitDirectory units, BusinessDay day) {
        this.agencies = agencies;
        this.units = units;
        this.day = day;
    }

    Page<AgencyView> list(String unit, String q, AgencyKind kind, String document, PageRequest page) {
        var wanted = new Conditions()
                .with("a.unitId = :unit", "unit", unit == null ? null : units.asked("unit", unit, day.today()))
                .with("a.searchName like :q escape '!'", "q", q == null ? null : SearchText.containing(q))
                .with("a.kind = :kind", "kind", kind)
                .with("a.document = :document", "document", document)
                .with("a.code > :after", "after", page.afterKey().orElse(null));
        var found = Page.of(agencies.list(wanted, page.fetch()), page.limit(), Agency::code);
        var refs = refs(found.items());
        return found.map(agency -> AgencyView.of(agency, refs.get(agency.unitId())));
    }

    AgencyView one(String idOrCode) {
        return view(agencies.named(idOrCode));
    }

    AgencyView view(Agency agency) {
        return AgencyView.of(agency, refs(List.of(agency)).get(agency.unitId()));
    }

    private Map<UUID, UnitRef> refs(List<Agency> found) {
        return units.refs(found.stream().map(Agency::unitId).toList(), day.today());
    }
}
