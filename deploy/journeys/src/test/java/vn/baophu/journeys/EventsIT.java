package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.journeys.stack.Broker.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** What the services tell each other can be read with any Kafka client. */
@ExtendWith(StackForJourneys.class)
class EventsIT {
    @ParameterizedTest(name = "{1} facts on {0}")
    @CsvSource({
        "baophu.unit, 81, vn.baophu.agency.UnitRecorded.v1, agency",
        "baophu.agency, 206, vn.baophu.agency.AgencyRecorded.v1, agency",
        "baophu.plan, 5, vn.baophu.targets.PlanIssued.v1, targets"
    })
    void every_fact_is_a_cloud_event(String topic, int atLeast, String type, String owner, Stack stack) {
        Eventually.holds(() -> assertThat(stack.broker().everythingIn(topic).stream()
                        .map(ConsumerRecord::key)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(atLeast));

        assertThat(stack.broker().everythingIn(topic)).allSatisfy(event -> {
            assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(event, "ce_type")).isEqualTo(type);
            assertThat(header(event, "ce_source")).isEqualTo("/baophu/" + owner);
            assertThat(UUID.fromString(header(event, "ce_id"))).isNotNull();
            assertThat(Instant.parse(header(event, "ce_time"))).isNotNull();
            assertThat(header(event, "ce_subject")).isEqualTo(event.key());
            assertThat(header(event, "content-type")).startsWith("application/json");
            assertThat(body(event).get("eventId").asText()).isEqualTo(header(event, "ce_id"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-service", "targets-service", "reporting-service"})
    void nothing_waits_to_be_said_for_long(String service, Stack stack) {
        Eventually.holds(() -> assertThat(stack.waitingEvents(service)).isZero());
    }

    private static JsonNode body(ConsumerRecord<String, String> event) {
        try {
            return new ObjectMapper().readTree(event.value());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + event.value(), e);
        }
    }
}
