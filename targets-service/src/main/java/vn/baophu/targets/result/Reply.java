package vn.baophu.targets.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came back for one period: an answer, or why there is none.
 *
 * @param answer null where there is none
 * @param why null where there is an answer
 */
record Reply(PeriodEnd period, ProgressAnswer answer, WhyUnknown why) {
    static Reply of(PeriodEnd period, ProgressAnswer answer) {
        return answer != null && answer.isReadable()
                ? new Reply(period, answer, null)
                : new Reply(period, null, WhyUnknown.UNREADABLE);
    }

    static Reply without(PeriodEnd period, Throwable fault) {
        return new Reply(period, null, why(fault));
    }

    boolean isAsked() {
        return why == null && answer.isAsked();
    }

    boolean isWhole() {
        return why == null && answer.isWhole();
    }

    /** Whether the period may be known all the same, had there only been an answer. */
    boolean leavesOpen() {
        return why != null && why != WhyUnknown.NOT_KEPT;
    }

    Stock stock() {
        return stock(answer);
    }

    /** Of the units right below, those whose reports are whole. */
    Map<UUID, Stock> stocksBelow() {
        return why != null
                ? Map.of()
                : answer.below()
                        .filter(ProgressAnswer::isWhole)
                        .collect(Collectors.toMap(child -> child.unit().id(), this::stock, (one, again) -> one));
    }

    private Stock stock(ProgressAnswer said) {
        return new Stock(period.code(), period.lastDay(), said.reported(), said.reportedUnits());
    }

    private static WhyUnknown why(Throwable fault) {
        if (fault instanceof io.smallrye.mutiny.TimeoutException || fault instanceof TimeoutException) {
            return WhyUnknown.TIMED_OUT;
        }
        if (isNoJson(fault)) {
            return WhyUnknown.UNREADABLE;
        }
        if (fault instanceof WebApplicationException answered) {
            return why(answered.getResponse().getStatus());
        }
        if (fault instanceof IOException || fault instanceof ProcessingException) {
            return WhyUnknown.UNREACHABLE;
        }
        throw new IllegalStateException("No way to ask for reports", fault);
    }

    private static boolean isNoJson(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(JsonProcessingException.class::isInstance);
    }

    private static WhyUnknown why(int status) {
        if (status == 401 || status == 403) {
            return WhyUnknown.FORBIDDEN;
        }
        if (status >= 500) {
            return WhyUnknown.FAILED;
        }
        return status >= 400 ? WhyUnknown.NOT_KEPT : WhyUnknown.UNREADABLE;
    }
}
