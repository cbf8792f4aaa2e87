package vn.baophu.houserules.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Disabled;

/** How we test. */
public final class TestRules {
    private TestRules() {}

    public static List<ArchRule> all() {
        return List.of(classesRun(), methodsRun(), nobodySleeps(), nothingIsMocked());
    }

    private static ArchRule classesRun() {
        return noClasses()
                .should()
                .beAnnotatedWith(Disabled.class)
                .because("a test that does not run protects nothing: mend it or delete it");
    }

    private static ArchRule methodsRun() {
        return noMethods()
                .should()
                .beAnnotatedWith(Disabled.class)
                .because("a test that does not run protects nothing: mend it or delete it");
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .because(
                        "a sleep is too long on a fast machine and too short on a slow one: wait for the condition with"
                                + " Eventually");
    }

    private static ArchRule nothingIsMocked() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mockito..")
                .because("a mock agrees with whatever we believe: test the rule bare, the door with the real database");
    }
}
