package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.hibernate.Session;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.trace.RequestTrace;

/** Notes what was made for a whole period in one line: each single obligation follows from the regime and is not news. */
@ApplicationScoped
class MakingAudit {
    private static final String NOTE = """
            insert into audit (at, who, what, entity, entity_id, after, request_id)
            values (:now, :who, :what, 'Obligation', :regime,
                    jsonb_strip_nulls(jsonb_build_object('regime', cast(:regime as text), 'edition', cast(:edition as integer),
                        'period', cast(:period as text), 'kind', cast(:kind as text), 'dueOn', cast(:dueOn as text),
                        'obligations', cast(:many as integer))), cast(:request as text))""";

    private final Session session;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MakingAudit(Session session, CurrentCaller caller, InstantSource clock) {
        this.session = session;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing where there is nothing to tell. */
    void note(String what, Share share, int many) {
        var dueOn = share.dates().dueOn().toString();
        note(
                what,
                share.edition().code(),
                share.edition().edition(),
                share.period(),
                share.kind().name(),
                dueOn,
                many);
    }

    void note(String what, String code, int many) {
        note(what, code, null, null, null, null, many);
    }

    private void note(String what, String code, Integer edition, String period, String kind, String dueOn, int many) {
        if (many > 0) {
            session.createNativeMutationQuery(NOTE)
                    .setParameter("now", clock.instant())
                    .setParameter("who", caller.find().map(Caller::subject).orElse("system"))
                    .setParameter("what", what)
                    .setParameter("regime", code)
                    .setParameter("edition", edition, Integer.class)
                    .setParameter("period", period, String.class)
                    .setParameter("kind", kind, String.class)
                    .setParameter("dueOn", dueOn, String.class)
                    .setParameter("many", many)
                    .setParameter("request", RequestTrace.requestId(), String.class)
                    .executeUpdate();
        }
    }
}
