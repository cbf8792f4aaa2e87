package vn.baophu.reporting.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.reporting.feed.ChangeView.FigureView;
import vn.baophu.reporting.figure.Percent;

/** The figures that reports held when they were sent: changes do not carry them, and sendings are never rewritten. */
@ApplicationScoped
class SentFigures {
    private static final String READ = """
            select s.submission_id, s.number, f.indicator, f.participants, f.denominator, f.confirmation
            from unnest(:submissions, :numbers) as wanted (submission_id, number)
            join sending s on s.submission_id = wanted.submission_id and s.number = wanted.number
            join sending_figure f on f.sending_id = s.id
            order by s.id, f.ordinal""";

    /** One time that a report was sent in. */
    record Sent(UUID submissionId, int number) {}

    private final Session session;

    SentFigures(Session session) {
        this.session = session;
    }

    /** One statement for any number; a sending without figures is absent. */
    Map<Sent, List<FigureView>> of(Collection<Sent> sendings) {
        if (sendings.isEmpty()) {
            return Map.of();
        }
        var wanted = sendings.stream().distinct().toList();
        return session
                .createNativeQuery(READ, Object[].class)
                .setParameter(
                        "submissions", wanted.stream().map(Sent::submissionId).toArray(UUID[]::new))
                .setParameter("numbers", wanted.stream().map(Sent::number).toArray(Integer[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> new Sent((UUID) row[0], (Integer) row[1]), mapping(SentFigures::figure, toList())));
    }

    private static FigureView figure(Object[] row) {
        var participants = (Long) row[3];
        var denominator = (Long) row[4];
        return new FigureView(
                (String) row[2], participants, denominator, Percent.of(participants, denominator), (String) row[5]);
    }
}
