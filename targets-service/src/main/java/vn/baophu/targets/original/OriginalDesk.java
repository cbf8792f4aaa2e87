package vn.baophu.targets.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.plan.PlansInWork;

/** Puts the file of a paper beside its draft. */
@ApplicationScoped
class OriginalDesk {
    private final PlansInWork plans;
    private final Originals originals;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    OriginalDesk(PlansInWork plans, Originals originals, IfMatch ifMatch, InstantSource clock) {
        this.plans = plans;
        this.originals = originals;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** The same file again changes nothing; another one needs the version of the one it takes the place of. */
    @Transactional
    Stored put(String name, String fileName, byte[] content, Caller caller) {
        var plan = plans.taken(name, caller);
        var file = PaperFile.of(fileName, plan.code(), content);
        var there = originals.findByIdOptional(plan.id());
        if (there.isPresent() && there.get().file().equals(file)) {
            return new Stored(there.get(), false);
        }
        there.ifPresent(known -> ifMatch.mustMatch(known.version()));
        plan.takeTable();
        var original = new Original(plan.id(), file, clock.instant(), caller.subject());
        there.ifPresentOrElse(
                known -> known.replaceBy(file, clock.instant(), caller.subject()), () -> originals.persist(original));
        originals.flush();
        originals.keep(plan, content);
        return new Stored(there.orElse(original), there.isEmpty());
    }

    /** @param isNew whether the plan had no file before */
    record Stored(Original original, boolean isNew) {}
}
