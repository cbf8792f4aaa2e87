package vn.baophu.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** Many communes with a report of twenty figures each, written as no caller could. */
@ApplicationScoped
class Nation {
    /** Each row a copy of the one obligation, report and sending that there are. */
    private static final String[] FILL = {"""
        insert into obligation
        select (jsonb_populate_record(o, jsonb_build_object('id', overlay('00000000-0000-7000-8000-000000000000'
                placing lpad(n::text, 12, '0') from 25), 'unit_id', gen_random_uuid(), 'code', lpad(n::text, 5, '0'),
                'submission_id', overlay('00000000-0000-7000-9000-000000000000' placing lpad(n::text, 12, '0') from 25)))).*
        from obligation o, generate_series(1, :communes) n where o.submission_id is not null""", """
        insert into sending
        select (jsonb_populate_record(x, jsonb_build_object('id', overlay('00000000-0000-7000-a000-000000000000'
                placing lpad(n::text, 12, '0') from 25), 'submission_id', overlay('00000000-0000-7000-9000-000000000000'
                placing lpad(n::text, 12, '0') from 25)))).*
        from sending x, generate_series(1, :communes) n""", """
        insert into submission
        select (jsonb_populate_record(s, jsonb_build_object('id', overlay('00000000-0000-7000-9000-000000000000'
                placing lpad(n::text, 12, '0') from 25), 'obligation_id', overlay('00000000-0000-7000-8000-000000000000'
                placing lpad(n::text, 12, '0') from 25), 'last_id', overlay('00000000-0000-7000-a000-000000000000'
                placing lpad(n::text, 12, '0') from 25)))).*
        from submission s, generate_series(1, :communes) n"""};

    private final Session session;

    Nation(Session session) {
        this.session = session;
    }

    @Transactional
    void with(int communes) {
        for (var fill : FILL) {
            session.createNativeMutationQuery(fill.replace("::", "\\:\\:"))
                    .setParameter("communes", communes)
                    .executeUpdate();
        }
    }
}
