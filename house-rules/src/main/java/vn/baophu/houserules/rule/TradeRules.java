package vn.baophu.houserules.rule;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;

/** Time, numbers, events and names. */
public final class TradeRules {
    private static final String BAD_NAMES = ".*(Impl|Manager|Utils?|Helper|Repository)";

    private TradeRules() {}

    public static List<ArchRule> all() {
        return List.of(timeIsGiven(), numbersAreExact(), onlyTheRelaySends(), namesSaySomething());
    }

    private static ArchRule timeIsGiven() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("vn.baophu.platform.time..", "vn.baophu.local..", "vn.baophu.journeys..")
                .should()
                .callMethodWhere(takesTheTime())
                .because(
                        "time is given, not taken: inject InstantSource or BusinessDay, and let the moment be a parameter");
    }

    private static ArchRule numbersAreExact() {
        return noFields()
                .should()
                .haveRawType(DescribedPredicate.describe("float or double", (JavaClass type) -> type.getSimpleName()
                        .matches("(?i)float|double")))
                .because("counts are long and rates are BigDecimal: nothing of people or money is computed in floating"
                        + " point");
    }

    private static ArchRule onlyTheRelaySends() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("vn.baophu.platform.outbox..", "vn.baophu.local..", "vn.baophu.journeys..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo("org.apache.kafka.clients.producer.Producer")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo("org.eclipse.microprofile.reactive.messaging.Emitter")
                .because("a fact that is sent outside the transaction may be a lie: append it to the Outbox");
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(BAD_NAMES)
                .because(
                        "a name tells what the thing is: a collection is a plural noun, a use case a Desk, a value a record");
    }

    private static DescribedPredicate<JavaCall<?>> takesTheTime() {
        DescribedPredicate<JavaCall<?>> now = target(nameMatching("now")).and(target(owner(inJavaTime())));
        DescribedPredicate<JavaCall<?>> clock =
                target(nameMatching("system.*|tick.*")).and(target(owner(clock())));
        DescribedPredicate<JavaCall<?>> millis = target(nameMatching("currentTimeMillis"));
        return now.or(clock).or(millis).as("take the time from the machine");
    }

    private static DescribedPredicate<JavaClass> inJavaTime() {
        return JavaClass.Predicates.resideInAPackage("java.time..");
    }

    private static DescribedPredicate<JavaClass> clock() {
        return JavaClass.Predicates.equivalentTo(Clock.class)
                .or(JavaClass.Predicates.equivalentTo(InstantSource.class));
    }
}
