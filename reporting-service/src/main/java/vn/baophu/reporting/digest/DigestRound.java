package vn.baophu.reporting.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.baophu.platform.time.BusinessDay;

/**
 * Mails the digests that are to leave now. Any number of replicas may do it at once. A server that is away ends the
 * round, and the next one begins where it ended; after a broken line it waits a while, for each such letter is lost to
 * the mail.
 */
@ApplicationScoped
class DigestRound {
    private static final int AT_ONCE = 200;
    private static final Duration REST = Duration.ofMinutes(15);

    private final Digests digests;
    private final DigestDesk desk;
    private final Postman postman;
    private final InstantSource clock;
    private volatile Instant restUntil = Instant.EPOCH;

    DigestRound(Digests digests, DigestDesk desk, Postman postman, InstantSource clock) {
        this.digests = digests;
        this.desk = desk;
        this.postman = postman;
        this.clock = clock;
    }

    /** Goes on until all are mailed, the server is away or nobody wants it to go on; answers how many left. */
    int send(BooleanSupplier goOn) {
        var now = clock.instant();
        if (!postman.hasServer() || now.isBefore(restUntil)) {
            return 0;
        }
        var day = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var sent = 0;
        var after = "";
        List<String> people;
        do {
            people = waiting(day, LocalTime.ofInstant(now, BusinessDay.ZONE), after);
            for (var subject : people) {
                after = subject;
                var delivery = goOn.getAsBoolean() ? mail(subject, day) : Delivery.AWAY;
                if (delivery == Delivery.AWAY || delivery == Delivery.UNSURE) {
                    return sent;
                }
                sent += delivery == Delivery.SENT ? 1 : 0;
            }
        } while (people.size() == AT_ONCE);
        return sent;
    }

    private List<String> waiting(LocalDate day, LocalTime time, String after) {
        return QuarkusTransaction.requiringNew().call(() -> digests.waiting(day, time, after, AT_ONCE));
    }

    private Delivery mail(String subject, LocalDate day) {
        var letter = desk.claim(subject, day);
        if (letter.isEmpty()) {
            return Delivery.REFUSED;
        }
        var delivery = postman.send(letter.get());
        desk.settle(subject, day, delivery);
        if (delivery == Delivery.UNSURE) {
            restUntil = clock.instant().plus(REST);
        }
        return delivery;
    }
}
