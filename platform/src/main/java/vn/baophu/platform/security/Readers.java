package vn.baophu.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;

/** Gives {@link Roles#READER} to everybody who carries a role of the house; a token with none of them opens no door. */
@ApplicationScoped
class Readers implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var stranger = Collections.disjoint(identity.getRoles(), Roles.GIVEN);
        return Uni.createFrom()
                .item(
                        stranger
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRole(Roles.READER)
                                        .build());
    }
}
