package vn.baophu.houserules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeRulesTest {
    @TempDir
    static Path target;

    static JavaClasses bad;

    @BeforeAll
    static void compile() throws IOException {
        bad = Fixture.compiled(target);
    }

    @Test
    void rooms_that_know_each_other_are_found() {
        assertThat(said(RoomRules.of(Fixture.ROOT))).contains("Cycle detected", "let the lower room declare");
    }

    @Test
    void a_class_of_another_module_is_found() {
        assertThat(said(RoomRules.of(Fixture.ROOT))).contains("Below.otherService", "put what crosses the border");
    }

    @Test
    void a_door_that_nobody_can_enter_is_found() {
        assertThat(said(DoorRules.all()))
                .contains(
                        "make the method public",
                        "add @RolesAllowed",
                        "add @Produces",
                        "add @Idempotent",
                        "call it after its plural noun");
    }

    @Test
    void an_entity_that_anybody_can_change_is_found() {
        assertThat(said(EntityRules.all()))
                .contains("make the field private", "state changes through verbs", "add a @Version field");
    }

    @Test
    void time_taken_from_the_machine_is_found() {
        assertThat(said(TradeRules.all())).contains("Instant.now()", "inject InstantSource");
    }

    @Test
    void a_rate_in_floating_point_is_found() {
        assertThat(said(TradeRules.all())).contains("Below.rate", "rates are BigDecimal");
    }

    @Test
    void a_fact_sent_by_hand_is_found() {
        assertThat(said(TradeRules.all())).contains("PlanManager.producer", "append it to the Outbox");
    }

    @Test
    void a_name_that_says_nothing_is_found() {
        assertThat(said(TradeRules.all())).contains("PlanManager>", "a collection is a plural noun");
    }

    @Test
    void a_test_that_sleeps_or_does_not_run_is_found() {
        assertThat(said(TestRules.all())).contains("wait for the condition", "mend it or delete it");
    }

    private static String said(List<ArchRule> rules) {
        StringBuilder said = new StringBuilder();
        for (ArchRule rule : rules) {
            var result = rule.evaluate(bad);
            if (result.hasViolation()) {
                said.append(result.getFailureReport()).append('\n');
            }
        }
        return said.toString();
    }
}
