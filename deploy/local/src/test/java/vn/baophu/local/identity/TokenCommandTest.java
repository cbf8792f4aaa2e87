package vn.baophu.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.local.ground.Arguments;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Home;
import vn.baophu.local.ground.RunningStack;

class TokenCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_known_name_gives_a_token_of_the_stacks_issuer() {
        SigningKey.provide(folder.resolve("issuer.json"));
        new RunningStack(folder, "http://127.0.0.1:1", "http://127.0.0.1:2", "127.0.0.1:3").write();

        assertThat(token("planner-vinh-linh").split("\\.")).hasSize(3);
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> token("nobody"))
                .hasMessageContaining("planner-vinh-linh, issuer-vinh-linh")
                .asInstanceOf(InstanceOfAssertFactories.type(CannotRun.class))
                .returns(2, CannotRun::exitCode);
    }

    @Test
    void a_stack_that_never_ran_has_no_tokens() {
        assertThatThrownBy(() -> token("auditor")).hasMessageContaining("has never run");
    }

    @Test
    void the_demo_has_a_reporter_and_an_officer_for_each_of_the_18_communes() {
        People people = new People(Home.find().demo().resolve("people.csv"));

        assertThat(people.all())
                .filteredOn(who ->
                        who.name().startsWith("reporter-") && who.agency().isEmpty())
                .hasSize(18);
        assertThat(people.named("reporter-ho-xa").unit()).isEqualTo("19363");
        assertThat(people.named("reporter-vinh-long").unit()).isEqualTo("19387");
        assertThat(people.named("planner-tinh-vinh-long").unit()).isEqualTo("86");
    }

    private String token(String name) {
        return TokenCommand.token(
                new Arguments(new String[] {"--data", folder.toString(), name}, Set.of("--data"), Set.of()));
    }
}
