package vn.baophu.houserules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRulesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"UUID", "String", "Long", "Boolean", "LocalDate", "Instant", "byte[]", "UUID[]", "BigDecimal"})
    void one_column_of_a_plain_type_is_found(String type) throws IOException {
        assertThat(faults("session.createNativeQuery(SQL, %s.class)".formatted(type)))
                .singleElement()
                .asString()
                .contains("for " + type);
    }

    @Test
    void a_text_over_several_lines_hides_nothing() throws IOException {
        assertThat(faults("""
                entities.createNativeQuery(
                        "select max(id) from unit"
                                + " where code = " + cast("x"),
                        UUID.class)
                """)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "Object[]", "Tuple", "Former", "UnitString"})
    void rows_records_and_casts_are_allowed(String type) throws IOException {
        assertThat(faults("session.createNativeQuery(SQL, %s.class).getResultList()".formatted(type)))
                .isEmpty();
    }

    @Test
    void the_type_of_a_parameter_is_not_that_of_the_result() throws IOException {
        assertThat(faults("""
                session.createNativeQuery(SQL, Object.class).setParameter("after", after, UUID.class)
                session.createNativeQuery("delete from unit").setParameter("after", after, UUID.class)
                """)).isEmpty();
    }

    private List<String> faults(String code) throws IOException {
        Files.writeString(folder.resolve("Asks.java"), code);
        return QueryRules.faults(folder);
    }
}
