package vn.baophu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private final Readers readers = new Readers();

    @Test
    void every_role_of_the_house_may_read() {
        assertThat(Roles.GIVEN).hasSize(9).allSatisfy(role -> assertThat(rolesOf(role))
                .containsExactlyInAnyOrder(role, Roles.READER));
    }

    @Test
    void a_stranger_with_a_good_token_may_not() {
        assertThat(rolesOf("guest")).containsExactly("guest");
        assertThat(rolesOf()).isEmpty();
    }

    private Set<String> rolesOf(String... given) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("an"))
                .addRoles(Set.of(given))
                .build();
        return readers.augment(identity, null).await().indefinitely().getRoles();
    }
}
