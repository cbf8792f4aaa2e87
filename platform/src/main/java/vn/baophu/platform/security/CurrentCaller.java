package vn.baophu.platform.security;

import static vn.baophu.platform.error.PlatformRefusal.UNAUTHENTICATED;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.baophu.platform.error.Refused;

/** Who asks, of the request that runs now; ask anew at each request. */
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; refuses with {@code UNAUTHENTICATED} when nobody is signed in. */
    public Caller get() {
        return find().orElseThrow(() -> new Refused(UNAUTHENTICATED));
    }

    /** The caller; empty when nobody is signed in, or outside a request (inboxes, scheduled work). */
    public Optional<Caller> find() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(new Caller(subject(), identity.getRoles(), claim("agency"), claim("unit")));
    }

    /** The claim {@code sub}: the principal's name may be another one that its holder can change. */
    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private String claim(String name) {
        String attribute = identity.getAttribute(name);
        if (attribute != null) {
            return attribute;
        }
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
