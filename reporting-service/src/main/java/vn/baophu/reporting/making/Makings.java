package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.Session;

/** Which regimes have something to be made, told from marks of all that their obligations follow from. */
@ApplicationScoped
class Makings {
    /** A regime, and the state of the world up to which its obligations are going to be made. */
    record Waiting(String code, String mark) {}

    /** Raised by a release that draws other duties or days from the same regime, so that what is awaited follows it. */
    private static final String RULES = "3";

    private static final String WAITING = """
            with world as (select concat_ws('/',
                (select concat_ws(' ', count(*), sum(revision)) from directory_unit),
                (select concat_ws(' ', count(*), sum(revision)) from directory_agency),
                (select md5(string_agg(concat_ws(' ', day, kind), ',' order by day)) from holiday)) as state),
            known as (select r.code, concat_ws('/', :rules, w.state, max(r.revision), sum(p.revision)) as mark
                      from regime r left join plan p on p.id = r.plan_id cross join world w
                      group by r.code, w.state)
            select k.code, k.mark from known k left join regime_making m on m.regime_code = k.code
            where m.mark is distinct from k.mark order by k.code""";

    private static final String MADE = """
            insert into regime_making (regime_code, mark, made_at) values (:code, :mark, :now)
            on conflict (regime_code) do update set mark = excluded.mark, made_at = excluded.made_at""";

    private final Session session;
    private final InstantSource clock;

    Makings(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    /** None while nothing changed. */
    @Transactional
    List<Waiting> waiting() {
        return session.createNativeQuery(WAITING, Object[].class).setParameter("rules", RULES).getResultList().stream()
                .map(row -> new Waiting((String) row[0], (String) row[1]))
                .toList();
    }

    @Transactional
    void made(Waiting done) {
        session.createNativeMutationQuery(MADE)
                .setParameter("code", done.code())
                .setParameter("mark", done.mark())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether the obligations of this regime were made before. */
    @Transactional
    boolean madeBefore(String code) {
        return !session.createNativeQuery("select 1 from regime_making where regime_code = :code", Object.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
