package vn.baophu.houserules.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;
import static vn.baophu.houserules.event.Reader.header;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.houserules.KafkaForTests;
import vn.baophu.houserules.LocalKafka;
import vn.baophu.houserules.WaitingEvents;

@QuarkusTest
@WithTestResource(KafkaForTests.class)
class EventsOnKafkaTest {
    @Inject
    Facts facts;

    @Inject
    SubmissionInbox inbox;

    LocalKafka kafka;

    private final UUID submission = UUID.randomUUID();

    @Test
    void facts_about_one_thing_arrive_once_and_in_order_and_the_outbox_empties() {
        var announced = facts.announce(submission, 1_200, "in order");

        eventually("all facts are taken", () -> taken().size() >= announced.size());
        assertThat(taken()).isEqualTo(announced);
        eventually("the outbox is empty", () -> WaitingEvents.count() == 0);
    }

    @Test
    void a_fact_is_a_cloud_event() {
        var fact = facts.announce(submission, 1, "readable").get(0);

        var record = Reader.read(kafka, "baophu.submission", submission, 1).get(0);

        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_id")).isEqualTo(fact.eventId().toString());
        assertThat(header(record, "ce_type")).isEqualTo("vn.baophu.reporting.ReportReturned.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/baophu/listener");
        assertThat(header(record, "ce_time")).isEqualTo("2024-07-01T01:15:00Z");
        assertThat(header(record, "ce_subject")).isEqualTo(submission.toString());
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(record.value()).contains("\"reason\": \"readable\"");
    }

    @Test
    void a_poison_fact_is_parked_with_its_reason_and_the_next_one_is_taken() {
        var poison = facts.announce(submission, 1, SubmissionInbox.POISON).get(0);
        var good = facts.announce(submission, 1, "good").get(0);

        eventually("the good fact is taken", () -> taken().contains(good));
        var parked =
                Reader.read(kafka, "baophu.dead-letter.listener", submission, 1).get(0);

        assertThat(header(parked, "ce_id")).isEqualTo(poison.eventId().toString());
        assertThat(header(parked, "dead-letter-reason")).contains("can not be taken");
        assertThat(header(parked, "dead-letter-topic")).isEqualTo("baophu.submission");
        // six times until it is parked; where the consumer left its group meanwhile Kafka brings it once more
        assertThat(inbox.tried().stream().filter(poison::equals)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void facts_announced_while_kafka_is_away_wait_and_arrive_later_and_the_service_stays_ready() {
        var before = facts.announce(submission, 1, "before").get(0);
        eventually("the first fact is taken", () -> taken().contains(before));
        eventually("the outbox is empty", () -> WaitingEvents.count() == 0);

        kafka.stop();
        var during = facts.announce(submission, 3, "during");

        assertThat(WaitingEvents.count()).isEqualTo(3);
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/health/live").then().statusCode(200);

        kafka.start();
        eventually("all facts are taken", () -> taken().size() >= 4);
        assertThat(taken().subList(1, 4)).isEqualTo(during);
    }

    private List<ReportReturned> taken() {
        return inbox.taken().stream()
                .filter(fact -> fact.submissionId().equals(submission))
                .toList();
    }
}
