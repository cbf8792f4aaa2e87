package vn.baophu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/**
 * The nation after the reform: 34 provinces, 3,321 communes that report health insurance every month until 2025. The
 * last 33 communes have not reported for the last month.
 */
@ApplicationScoped
public class NationalSize {
    private static final List<String> FILL = List.of(
            """
            insert into directory_unit
            select cast(lpad(to_hex(n), 32, '0') as uuid), 1
            from (select n from generate_series(1, 34) n union all select 10000 + n from generate_series(1, 3321) n) u""",
            """
            insert into directory_unit_version (unit_id, valid_from, valid_to, code, name, level, parent_id)
            select cast(lpad(to_hex(n), 32, '0') as uuid), date '0001-01-01', date '9999-12-31', lpad(cast(n as text), 2, '0'),
                   'Tỉnh ' || n, 'PROVINCE', cast(null as uuid)
            from generate_series(1, 34) n
            union all
            select cast(lpad(to_hex(10000 + n), 32, '0') as uuid), date '0001-01-01', date '9999-12-31', cast(10000 + n as text),
                   'Xã ' || n, 'COMMUNE', cast(lpad(to_hex(1 + n % 34), 32, '0') as uuid)
            from generate_series(1, 3321) n""",
            """
            insert into regime (id, version, code, plan_id, plan_code, title, kind, frequency, valid_from)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 0, 'N-' || n, cast(lpad(to_hex(n), 32, '0') as uuid), 'N',
                   'Báo cáo tháng', 'PERIODIC_REPORT', 'MONTHLY', date '2016-01-01'
            from generate_series(1, 2) n""",
            """
            insert into regime_indicator (regime_id, ordinal, indicator)
            values (cast(lpad('1', 32, '0') as uuid), 0, 'BHYT'), (cast(lpad('2', 32, '0') as uuid), 0, 'BHTN')""",
            """
            insert into obligation (id, version, regime_id, regime_code, unit_id, code, area_unit_id, period, cut_off_on,
                                    opens_on, due_on, due_at, stage)
            select gen_random_uuid(), 0, cast(lpad('1', 32, '0') as uuid), 'N-1', v.unit_id, v.code, v.unit_id,
                   to_char(m, 'YYYY-MM'), m + 30, m + 31, m + 40, m + 41, 'FULFILLED'
            from directory_unit_version v,
                 generate_series(date 'FIRST-01-01', date '2025-12-01', interval '1 month') months (at),
                 cast(months.at as date) m
            where v.level = 'COMMUNE'""",
            """
            insert into accepted_figure (submission_id, obligation_id, revision, indicator, regime_id, unit_id, period,
                                         cut_off_on, accepted_at, participants, denominator, consolidated, occasional)
            select gen_random_uuid(), o.id, 1, 'BHYT', o.regime_id, o.unit_id, o.period, o.cut_off_on, o.due_at,
                   9000 + cast(o.code as integer) % 777, 10000, false, false
            from obligation o
            where o.period <> '2025-12' or o.code <= '13288'""",
            """
            insert into target (id, revision, plan_id, unit_id, indicator, year, figure_kind, participants, denominator,
                                percent, in_force_from)
            select gen_random_uuid(), 1, cast(lpad('1', 32, '0') as uuid), v.unit_id, 'BHYT', year, 'TARGET',
                   case v.level when 'COMMUNE' then 9500 else 900000 end, case v.level when 'COMMUNE' then 10000 end,
                   95.00, make_date(year, 1, 31)
            from directory_unit_version v, generate_series(2016, 2025) year""",
            "analyze directory_unit_version, regime_indicator, obligation, accepted_figure, target");

    private final Session session;

    NationalSize(Session session) {
        this.session = session;
    }

    /** From the January of this year on. */
    @Transactional
    public void fill(int firstYear) {
        FILL.forEach(sql -> session.createNativeMutationQuery(sql.replace("FIRST", String.valueOf(firstYear)))
                .executeUpdate());
    }
}
