package vn.baophu.reporting.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;
import vn.baophu.reporting.submission.Said;

/**
 * The versions of reports as their rows tell them at this moment. Read past the entities: these may be read from a
 * database that somebody has altered by hand, and nothing may be taken for granted or remembered.
 */
@ApplicationScoped
class Versions {
    private static final String SELECT = """
            select s.id as submission, x.number, o.id as obligation, r.code as regime, o.unit_id, o.agency_id,
                   o.code as reporter, o.area_unit_id, o.period, x.submitted_at, x.submitted_by, x.reason,
                   cast(x.content as text) as said, s.first_submitted_at, s.serves, s.accepted_times,
                   s.accepted_at, s.accepted_by, c.number as counted, d.decided_at, d.decided_by, d.revision,
                   cast((select jsonb_object_agg(a.id, a.sha256) from attachment a
                         where a.obligation_id = o.id) as text) as digests
            from submission s
            join obligation o on o.id = s.obligation_id
            join regime r on r.id = o.regime_id
            join sending x on x.submission_id = s.id
            left join sending c on c.id = s.counted_id
            left join (select submission_id, sending, decided_at, decided_by,
                              row_number() over (partition by submission_id order by decided_at, id) as revision
                       from decision where kind = 'ACCEPTED' and submission_id = any(:submissions)) d
              on d.submission_id = s.id and d.sending = x.number
            where s.id = any(:submissions)
            order by s.id, x.number, d.revision""";

    private static final String REPORTS = """
            select s.id from submission s join obligation o on o.id = s.obligation_id
            where o.area_unit_id is not distinct from :area and coalesce(o.unit_id, o.agency_id) = :reporter
              and s.accepted_times > 0
            union
            select p.submission_id from proof p where p.reporter_id = :reporter""";

    private static final String CUT_OFFS = """
            select s.id, o.cut_off_on from submission s join obligation o on o.id = s.obligation_id
            where o.area_unit_id is not distinct from :area and coalesce(o.unit_id, o.agency_id) = :reporter
              and s.accepted_times > 0""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Session session;

    Versions(Session session) {
        this.session = session;
    }

    /** Every report of the reporter that was accepted, or of which the chain says so. */
    List<UUID> accepted(Reporter reporter) {
        return session.createNativeQuery(REPORTS, Object.class)
                .setParameter("reporter", reporter.id())
                .setParameter("area", reporter.areaUnitId(), UUID.class)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** The accepted reports of a reporter that lay in the area on the day of the report. */
    List<UUID> accepted(Reporter reporter, Scope scope) {
        return session
                .createNativeQuery(CUT_OFFS, Tuple.class)
                .setParameter("reporter", reporter.id())
                .setParameter("area", reporter.areaUnitId(), UUID.class)
                .getResultList()
                .stream()
                .filter(row -> scope.contains(reporter.areaUnitId(), row.get("cut_off_on", LocalDate.class)))
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    /** Every version of these reports, report by report in the order of sending; one statement. */
    List<Accepted> of(List<UUID> submissions) {
        return session
                .createNativeQuery(SELECT, Tuple.class)
                .setParameter("submissions", submissions.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(Versions::version)
                .toList();
    }

    private static Accepted version(Tuple row) {
        var version = new Version(
                row.get("submission", UUID.class),
                row.get("number", Integer.class),
                row.get("obligation", UUID.class),
                row.get("regime", String.class),
                new Reporter(
                        row.get("unit_id", UUID.class),
                        row.get("agency_id", UUID.class),
                        row.get("reporter", String.class),
                        row.get("area_unit_id", UUID.class)),
                row.get("period", String.class),
                row.get("submitted_at", Instant.class),
                row.get("submitted_by", String.class),
                row.get("reason", String.class),
                said(row.get("said", String.class)),
                digests(row.get("digests", String.class)));
        return row.get("decided_at") == null
                ? new Accepted(version, null, null)
                : new Accepted(version, sealing(version, row), counts(row));
    }

    private static Sealing sealing(Version version, Tuple row) {
        var serves = (UUID[]) row.get("serves");
        return new Sealing(
                version.submission(),
                version.sending(),
                row.get("revision", Number.class).intValue(),
                row.get("first_submitted_at", Instant.class),
                row.get("decided_at", Instant.class),
                row.get("decided_by", String.class),
                serves == null ? List.of() : List.of(serves));
    }

    private static Accepted.Counts counts(Tuple row) {
        var counted = row.get("counted", Integer.class);
        return new Accepted.Counts(
                row.get("accepted_times", Integer.class),
                counted == null ? 0 : counted,
                row.get("accepted_by", String.class),
                Moment.of(row.get("accepted_at", Instant.class)));
    }

    /** What was sent; null where nobody can read it any more: fields that no report has are no report. */
    private static Said said(String json) {
        try {
            return JSON.readValue(json, Said.class);
        } catch (JsonProcessingException altered) {
            return null;
        }
    }

    private static Map<UUID, String> digests(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<UUID, String>>() {});
        } catch (JsonProcessingException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
