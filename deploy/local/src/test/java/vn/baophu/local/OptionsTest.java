package vn.baophu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.local.ground.CannotRun;

class OptionsTest {
    @Test
    void without_options_the_stack_begins_on_the_first_of_july_2024_on_port_8080() {
        Options options = read();

        assertThat(options.today()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isTrue();
        assertThat(options.data()).isEqualTo(options.home().root().resolve("deploy/local/data"));
    }

    @Test
    void the_option_outweighs_the_variable() {
        assertThat(Options.read(new String[] {"--port", "9000"}, "9001").port()).isEqualTo(9000);
        assertThat(Options.read(new String[0], "9001").port()).isEqualTo(9001);
    }

    @Test
    void everything_can_be_chosen() {
        Options options = read("--fresh", "--no-demo", "--today", "2025-06-30", "--data", "/tmp/elsewhere");

        assertThat(options.fresh()).isTrue();
        assertThat(options.demo()).isFalse();
        assertThat(options.today()).isEqualTo("2025-06-30");
        assertThat(options.data()).hasToString("/tmp/elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "--today 2024-02-30, is not a day",
        "--today yesterday, is not a day",
        "--port 70000, is not a port",
        "--port http, is not a port",
        "--port, needs a value",
        "--tody 2024-07-01, The option --tody is not known",
        "fresh, is not an option"
    })
    void a_slip_of_the_pen_gets_one_sentence(String words, String sentence) {
        assertThatThrownBy(() -> read(words.split(" ")))
                .hasMessageContaining(sentence)
                .asInstanceOf(InstanceOfAssertFactories.type(CannotRun.class))
                .returns(2, CannotRun::exitCode);
    }

    private static Options read(String... words) {
        return Options.read(words, null);
    }
}
