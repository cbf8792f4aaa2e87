package vn.baophu.targets.history;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;

/** The histories of all plans. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<Transition, UUID> {
    private static final UUID START = new UUID(0, 0);

    /** Writes down a step in the transaction that takes it. */
    public void note(UUID plan, Step step, Instant now, Caller caller, Circumstances circumstances) {
        persist(new Transition(plan, step, now, caller.subject(), circumstances));
    }

    /** The steps of one plan, oldest first. */
    public Page<TransitionView> page(UUID plan, PageRequest page) {
        var after = page.afterKey().map(History::id).orElse(START);
        List<Transition> rows = find("plan = ?1 and id > ?2 order by id", plan, after)
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), step -> step.id().toString()).map(TransitionView::of);
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException otherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
