package vn.baophu.houserules.rule;

import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** How state is kept. */
public final class EntityRules {
    private EntityRules() {}

    public static List<ArchRule> all() {
        return List.of(stateIsPrivate(), stateChangesByVerbs(), changesAreNotLost());
    }

    private static ArchRule stateIsPrivate() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and(DescribedPredicate.not(modifier(JavaModifier.STATIC)))
                .should()
                .bePrivate()
                .because("only the entity changes its state: make the field private and give it a verb");
    }

    private static ArchRule stateChangesByVerbs() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("state changes through verbs of the trade: name what happens, submit(...) or giveBack(...)");
    }

    private static ArchRule changesAreNotLost() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAnnotatedWith(Immutable.class)
                .should(have(version()))
                .because(
                        "of two people who change it at once one must hear of it: add a @Version field, or @Immutable");
    }

    private static DescribedPredicate<JavaClass> version() {
        return DescribedPredicate.describe("a @Version field", entity -> entity.getAllFields().stream()
                .anyMatch(field -> field.isAnnotatedWith(Version.class)));
    }
}
