package vn.baophu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.journeys.stack.Eventually;
import vn.baophu.journeys.stack.Fact;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** What the services tell each other can be read with any Kafka client. */
@ExtendWith(StackForJourneys.class)
class EventsIT {
    @ParameterizedTest(name = "{1} facts on {0}")
    @CsvSource({
        "baophu.unit, 81, vn.baophu.agency.UnitRecorded.v1, agency-service",
        "baophu.agency, 206, vn.baophu.agency.AgencyRecorded.v1, agency-service",
        "baophu.indicator, 13, vn.baophu.targets.IndicatorRecorded.v1, targets-service",
        "baophu.plan, 5, vn.baophu.targets.PlanIssued.v1, targets-service"
    })
    void every_fact_is_a_cloud_event(String topic, int atLeast, String type, String owner, Stack stack) {
        Eventually.holds(() -> assertThat(
                        stack.broker().factsIn(topic).stream().map(Fact::key).distinct())
                .hasSizeGreaterThanOrEqualTo(atLeast));

        assertThat(stack.broker().factsIn(topic)).allSatisfy(fact -> {
            assertThat(fact.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", type)
                    .containsEntry("ce_source", "/baophu/" + owner)
                    .containsEntry("ce_id", fact.body().get("eventId").asText())
                    .containsEntry("ce_subject", fact.key())
                    .containsKey("ce_time")
                    .containsKey("content-type");
            assertThat(Instant.parse(fact.headers().get("ce_time"))).isNotNull();
            assertThat(fact.headers().get("content-type")).startsWith("application/json");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-service", "targets-service", "reporting-service"})
    void nothing_waits_to_be_said_for_long(String service, Stack stack) {
        Eventually.holds(() -> assertThat(stack.waitingEvents(service)).isZero());
    }
}
