package vn.baophu.houserules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baophu.houserules.PostgresForTests;

class FileRulesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_is_two_ideas_is_found() throws IOException {
        file("Short.java", 10);
        file("Shorter.java", 5);
        file("Long.java", 251);

        assertThat(SizeRules.MAIN.faults(folder)).singleElement().asString().contains("Long.java has 251 lines");
    }

    @Test
    void files_that_are_mostly_long_are_found() throws IOException {
        file("One.java", 51);
        file("Two.java", 51);

        assertThat(SizeRules.MAIN.faults(folder)).singleElement().asString().contains("median 51");
    }

    @Test
    void more_than_one_long_file_in_twenty_is_found() throws IOException {
        for (int i = 0; i < 18; i++) {
            file("Short" + i + ".java", 10);
        }
        file("One.java", 151);
        assertThat(SizeRules.MAIN.faults(folder)).isEmpty();

        file("Two.java", 151);
        assertThat(SizeRules.MAIN.faults(folder)).singleElement().asString().contains("5 of 100");
    }

    @Test
    void a_module_without_code_is_no_fault() {
        assertThat(SizeRules.MAIN.faults(folder.resolve("absent"))).isEmpty();
        assertThat(MigrationRules.namingFaults(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void migrations_with_one_number_or_a_bad_name_are_found() throws IOException {
        file("V020__unit.sql", 1);
        file("V020__agency.sql", 1);
        file("V21__Task.sql", 1);

        assertThat(MigrationRules.namingFaults(folder))
                .anySatisfy(fault -> assertThat(fault).contains("V020__unit.sql has the number of V020__agency.sql"))
                .anySatisfy(fault -> assertThat(fault).contains("V21__Task.sql is not called like"));
    }

    @Test
    void a_table_or_column_without_a_comment_is_found() throws IOException {
        Files.writeString(folder.resolve("V020__unit.sql"), """
                create table unit (id bigint, name text);
                comment on column unit.id is 'Identity';
                """);

        assertThat(MigrationRules.commentFaults(PostgresForTests.newDatabase(), "filesystem:" + folder))
                .anySatisfy(fault -> assertThat(fault).startsWith("The table unit has no comment"))
                .anySatisfy(fault -> assertThat(fault).startsWith("The column unit.name has no comment"))
                .hasSize(2);
    }

    private void file(String name, int lines) throws IOException {
        Files.writeString(folder.resolve(name), "-- a line\n".repeat(lines));
    }
}
