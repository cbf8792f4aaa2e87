package vn.baophu.reporting.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What else reports leave in the database besides their own rows: figures that count, and files. */
@ApplicationScoped
class Traces {
    /** By report, so that none is missed; and by who reports, so that none is found that belongs to no report. */
    private static final String FIGURES = """
            select f.submission_id, f.obligation_id, f.revision, f.indicator, f.accepted_at, f.superseded_at is not null as superseded,
                   f.participants, f.denominator,
                   cast(row(f.unit_id, f.agency_id, f.regime_id, f.period, f.cut_off_on, f.consolidated,
                            f.occasional) as text) as place,
                   (select cast(row(o.unit_id, o.agency_id, o.regime_id, o.period, o.cut_off_on,
                                    o.kind = 'CONSOLIDATION', o.occasion is not null) as text)
                    from obligation o where o.id = f.obligation_id) as owed
            from accepted_figure f
            where %s
            order by f.obligation_id, f.revision, f.indicator""";

    private static final String OF_REPORTS = """
            f.obligation_id in (select unnest(array_prepend(s.obligation_id, s.serves))
                                from submission s where s.id = any(:submissions))""";

    private static final String OF_REPORTER = """
            (f.obligation_id, f.revision, f.indicator) in (
                select x.obligation_id, x.revision, x.indicator from accepted_figure x
                where x.unit_id = :reporter and not x.consolidated
                union select y.obligation_id, y.revision, y.indicator from accepted_figure y
                where y.agency_id = :reporter)""";

    private static final String ASKED = """
            select o.id as obligation, i.indicator
            from submission s
            join obligation o on o.id = any(s.serves)
            join regime_indicator i on i.regime_id = o.regime_id
            where s.id = any(:submissions)""";

    private static final String DAMAGED = """
            select a.id from attachment a left join attachment_content c on c.attachment_id = a.id
            where a.submission_id = any(:submissions)
              and encode(sha256(c.content), 'hex') is distinct from a.sha256""";

    private final Session session;

    Traces(Session session) {
        this.session = session;
    }

    /** The figures that these reports made count. */
    List<Counted> ofReports(List<UUID> submissions) {
        return session
                .createNativeQuery(FIGURES.formatted(OF_REPORTS), Tuple.class)
                .setParameter("submissions", submissions.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(Traces::counted)
                .toList();
    }

    /** Whatever counts for the reporter. */
    List<Counted> ofReporter(UUID reporter) {
        return session
                .createNativeQuery(FIGURES.formatted(OF_REPORTER), Tuple.class)
                .setParameter("reporter", reporter)
                .getResultList()
                .stream()
                .map(Traces::counted)
                .toList();
    }

    /** Of which indicators figures are asked, for each obligation that these reports serve beside their own. */
    Map<UUID, Set<String>> asked(List<UUID> submissions) {
        return session
                .createNativeQuery(ASKED, Tuple.class)
                .setParameter("submissions", submissions.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> row.get("obligation", UUID.class),
                        mapping(row -> row.get("indicator", String.class), toSet())));
    }

    /** Files of these reports whose bytes are gone or no longer have their digest; the database computes it. */
    List<UUID> damaged(List<UUID> submissions) {
        return session.createNativeQuery(DAMAGED, Object.class)
                .setParameter("submissions", submissions.toArray(UUID[]::new))
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Versions that were accepted before there were proofs, as {@link VersionCheck#key}. */
    Set<String> unproven(List<UUID> submissions) {
        return session.createNativeQuery(
                        "select submission_id || '/' || sending from unproven where submission_id = any(:submissions)",
                        Object.class)
                .setParameter("submissions", submissions.toArray(UUID[]::new))
                .getResultStream()
                .map(String.class::cast)
                .collect(toSet());
    }

    private static Counted counted(Tuple row) {
        return new Counted(
                row.get("submission_id", UUID.class),
                row.get("obligation_id", UUID.class),
                row.get("revision", Integer.class),
                row.get("indicator", String.class),
                row.get("place", String.class),
                row.get("owed", String.class),
                Moment.of(row.get("accepted_at", Instant.class)),
                row.get("superseded", Boolean.class),
                row.get("participants", Long.class),
                row.get("denominator", Long.class));
    }
}
