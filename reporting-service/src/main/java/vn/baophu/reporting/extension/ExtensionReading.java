package vn.baophu.reporting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Scope;

/** Reading requests for more time. */
@ApplicationScoped
@Transactional
class ExtensionReading {
    private final ExtensionRequests requests;
    private final Obligations obligations;
    private final Reach reach;
    private final Names names;

    ExtensionReading(ExtensionRequests requests, Obligations obligations, Reach reach, Names names) {
        this.requests = requests;
        this.obligations = obligations;
        this.reach = reach;
        this.names = names;
    }

    ExtensionView one(UUID obligation, UUID id, Caller caller) {
        mustSee(obligation, caller);
        return view(requests.of(obligation, id));
    }

    /** The request with the names that belong to it. */
    ExtensionView view(ExtensionRequest request) {
        return ExtensionView.of(request, names.of(request.obligation().reporter()));
    }

    /** Those for one obligation, in the order of asking. */
    Page<ExtensionView> of(UUID obligation, PageRequest page, Caller caller) {
        mustSee(obligation, caller);
        return list(obligation, null, reach.scope(caller, null), page);
    }

    /** Those of the caller's area, in the order of asking. */
    Page<ExtensionView> list(String unit, ExtensionState state, PageRequest page, Caller caller) {
        return list(null, state, reach.scope(caller, unit), page);
    }

    private Page<ExtensionView> list(UUID obligation, ExtensionState state, Scope scope, PageRequest page) {
        var rows = requests.list(obligation, state, scope, page);
        var found = Page.of(rows, page.limit(), request -> request.id().toString());
        var named = names.of(found.items().stream()
                .map(request -> request.obligation().reporter())
                .toList());
        return found.map(request -> ExtensionView.of(request, named));
    }

    private void mustSee(UUID obligation, Caller caller) {
        var owed = obligations.withId(obligation);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
    }
}
