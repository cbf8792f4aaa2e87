package vn.baophu.houserules.rule;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import vn.baophu.platform.idempotency.Idempotent;

/** What every endpoint has. */
public final class DoorRules {
    /** An interface through which we ask another service is no door of ours. */
    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private DoorRules() {}

    public static List<ArchRule> all() {
        return List.of(
                endpointsArePublic(),
                endpointsSayWhoMayCome(),
                endpointsSayWhatTheySend(),
                postsAreIdempotent(),
                doorsAreCalledResource());
    }

    private static ArchRule endpointsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(CLIENT)
                .should()
                .bePublic()
                .because("any other endpoint answers 404 and nobody says why: make the method public");
    }

    private static ArchRule endpointsSayWhoMayCome() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(CLIENT)
                .should(be(marked(List.of(RolesAllowed.class, PermitAll.class))))
                .because(
                        "every endpoint names its role: add @RolesAllowed (READER for whoever has a role) or @PermitAll");
    }

    private static ArchRule endpointsSayWhatTheySend() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(CLIENT)
                .should(be(marked(List.of(Produces.class))))
                .because(
                        "else Accept: text/html gets the record's toString: add @Produces(MediaType.APPLICATION_JSON)");
    }

    private static ArchRule postsAreIdempotent() {
        return methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(CLIENT)
                .should(be(marked(List.of(Idempotent.class))))
                .because("a caller whose line broke must be able to send it again: add @Idempotent");
    }

    private static ArchRule doorsAreCalledResource() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotAnnotatedWith(CLIENT)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .because("the door of a room is found by its name: call it after its plural noun, PlansResource");
    }

    private static DescribedPredicate<JavaMethod> marked(List<Class<? extends Annotation>> any) {
        String names =
                String.join(" or @", any.stream().map(Class::getSimpleName).toList());
        return DescribedPredicate.describe("marked with @" + names + " itself or on its class", method -> any.stream()
                .anyMatch(mark ->
                        method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark)));
    }
}
