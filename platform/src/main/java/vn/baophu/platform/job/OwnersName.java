package vn.baophu.platform.job;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import vn.baophu.platform.security.Caller;

/** Lets work run in the name of who asked for it, so that the audit tells who it was. */
@Singleton
class OwnersName {
    private final CurrentIdentityAssociation identity;

    OwnersName(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    void during(Caller owner, Runnable work) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(owner.subject()))
                    .addRoles(owner.roles())
                    .addAttribute("agency", owner.agency())
                    .addAttribute("unit", owner.unitCode())
                    .build());
            work.run();
        } finally {
            request.terminate();
        }
    }
}
