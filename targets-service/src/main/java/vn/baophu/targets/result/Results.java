package vn.baophu.targets.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.baophu.platform.trace.RequestTrace;

/**
 * The accepted reports, asked of reporting-service with the token of whoever asks us. All periods are asked at once and
 * waited for no longer than {@code baophu.reporting.patience}; what has not come by then is unknown, and so is what
 * reporting-service refuses, fails at or is not there to answer. Nothing is ever refused for its sake.
 */
@ApplicationScoped
public class Results {
    private final ReportingApi reporting;
    private final HttpHeaders headers;
    private final Duration patience;

    Results(
            @RestClient ReportingApi reporting,
            HttpHeaders headers,
            @ConfigProperty(name = "baophu.reporting.patience") Duration patience) {
        this.reporting = reporting;
        this.headers = headers;
        this.patience = patience;
    }

    /**
     * How many people took part at the start of a year and at the end of its months.
     *
     * @param until periods that end after this day are not asked for
     * @param asOf reports accepted until the end of this day count; null for all until now
     */
    public Course course(UUID unit, String indicator, int year, LocalDate until, LocalDate asOf) {
        return course(new Question(unit, indicator, asOf), year, until, headers.getHeaderString("Authorization"));
    }

    /**
     * Looks back over whole years at the units right below others; everything it asks together is waited for no longer than
     * {@code baophu.reporting.patience}.
     *
     * @param above ids of the units whose children are of interest; each is asked once for a period, however many it has
     * @param until periods that end after this day are not asked for
     */
    public Lookback lookback(Collection<UUID> above, LocalDate until) {
        var bearer = headers.getHeaderString("Authorization");
        var requestId = RequestTrace.requestId();
        var patient = System.nanoTime() + patience.toNanos();
        return new Lookback(List.copyOf(above), until, (question, period) -> {
            var left = Duration.ofNanos(patient - System.nanoTime());
            return left.toMillis() < 1
                    ? Uni.createFrom().item(Reply.without(period, new TimeoutException()))
                    : ask(question, period, bearer, requestId, left);
        });
    }

    Course course(Question question, int year, LocalDate until, String bearer) {
        var requestId = RequestTrace.requestId();
        var asked = Stream.concat(PeriodEnd.yearEnd(year - 1).stream(), PeriodEnd.of(year).stream())
                .filter(period -> !period.lastDay().isAfter(until))
                .map(period -> ask(question, period, bearer, requestId, patience))
                .toList();
        return new Reading(year, together(asked)).course();
    }

    private Uni<Reply> ask(
            Question question, PeriodEnd period, String bearer, String requestId, Duration noLongerThan) {
        return reporting
                .progress(
                        bearer,
                        requestId,
                        question.unit().toString(),
                        question.indicator(),
                        period.code(),
                        question.asOf() == null ? null : question.asOf().toString())
                .ifNoItem()
                .after(noLongerThan)
                .fail()
                .map(answer -> Reply.of(period, answer))
                .onFailure()
                .recoverWithItem(fault -> Reply.without(period, fault));
    }

    private static List<Reply> together(List<Uni<Reply>> asked) {
        return Uni.join().all(asked).andFailFast().await().indefinitely();
    }

    /** @param asOf null for now */
    record Question(UUID unit, String indicator, LocalDate asOf) {}
}
