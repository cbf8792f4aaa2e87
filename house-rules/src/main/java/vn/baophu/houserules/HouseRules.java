package vn.baophu.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.baophu.houserules.rule.DoorRules;
import vn.baophu.houserules.rule.EntityRules;
import vn.baophu.houserules.rule.MigrationRules;
import vn.baophu.houserules.rule.QueryRules;
import vn.baophu.houserules.rule.RoomRules;
import vn.baophu.houserules.rule.SizeRules;
import vn.baophu.houserules.rule.TestRules;
import vn.baophu.houserules.rule.TradeRules;

/**
 * The rules that every module runs on itself. In the module's first package:
 *
 * <pre>{@code
 * class HouseRulesTest extends HouseRules {}
 * }</pre>
 */
public abstract class HouseRules {
    private final String root;
    private final Path module;

    /** The module that the test class stands in. */
    protected HouseRules() {
        this.root = getClass().getPackageName();
        this.module = Path.of("");
    }

    /**
     * Another module than that of the test class.
     *
     * @param root its first package
     * @param module its folder, seen from the folder of the module that runs the test
     */
    protected HouseRules(String root, Path module) {
        this.root = root;
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> code() {
        JavaClasses classes = classes("target/classes");
        return Stream.of(RoomRules.of(root), DoorRules.all(), EntityRules.all(), TradeRules.all())
                .flatMap(Collection::stream)
                .map(rule -> named(rule, classes));
    }

    @TestFactory
    public Stream<DynamicTest> tests() {
        JavaClasses classes = classes("target/test-classes");
        return TestRules.all().stream().map(rule -> named(rule, classes));
    }

    @Test
    public void main_files_are_short() {
        none(SizeRules.MAIN.faults(module.resolve("src/main/java")));
    }

    @Test
    public void test_files_are_short() {
        none(SizeRules.TESTS.faults(module.resolve("src/test/java")));
    }

    @Test
    public void no_native_query_asks_for_one_column_of_a_plain_type() {
        none(QueryRules.faults(module.resolve("src/main/java")));
    }

    @Test
    public void migrations_have_a_number_of_their_own() {
        none(MigrationRules.namingFaults(migrations()));
    }

    @Test
    public void every_table_and_column_says_what_it_holds() {
        if (Files.isDirectory(migrations())) {
            none(MigrationRules.commentFaults(
                    PostgresForTests.newDatabase(),
                    "classpath:db/platform",
                    "classpath:db/directory",
                    "classpath:db/migration"));
        }
    }

    private Path migrations() {
        return module.resolve("src/main/resources/db");
    }

    private JavaClasses classes(String folder) {
        return new ClassFileImporter().importPath(module.resolve(folder));
    }

    private static DynamicTest named(ArchRule rule, JavaClasses classes) {
        return dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }

    private static void none(List<String> faults) {
        assertThat(faults).isEmpty();
    }
}
