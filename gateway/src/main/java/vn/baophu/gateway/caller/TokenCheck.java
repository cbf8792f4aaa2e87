package vn.baophu.gateway.caller;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.baophu.gateway.limit.Allowances;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.problem.Refusals;

/** Signature, issuer and expiry of the bearer token (RFC 6750). The token goes on to the service, which checks it again. */
@Singleton
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String SCHEME = "bearer ";

    private final JWTParser tokens;
    private final Allowances allowances;

    TokenCheck(JWTParser tokens, Allowances allowances) {
        this.tokens = tokens;
        this.allowances = allowances;
    }

    /** Lets a caller with a good token in, within that caller's allowance. */
    public void check(RoutingContext context) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            challenge(context, "Bearer", Refusal.NO_TOKEN);
            return;
        }
        var token = authorization.substring(SCHEME.length()).trim();
        // The first check may have to fetch the keys of the issuer: not on the event loop
        context.vertx()
                .executeBlocking(() -> Caller.of(tokens.parse(token)), false)
                .onSuccess(caller -> admit(context, caller))
                .onFailure(failure -> turnAway(context, failure));
    }

    /** Nobody in particular: whoever calls from one address shares one allowance. */
    public void checkAddress(RoutingContext context) {
        if (withinAllowance(context)) {
            context.next();
        }
    }

    private void admit(RoutingContext context, Caller caller) {
        if (!allowances.take("subject " + caller.subject(), context.response())) {
            Refusals.refuse(context.request(), Refusal.TOO_MANY_REQUESTS);
            return;
        }
        caller.signIn(context);
        context.next();
    }

    private void turnAway(RoutingContext context, Throwable failure) {
        if (!(failure instanceof ParseException)) {
            context.fail(failure);
        } else if (causes(failure).anyMatch(IOException.class::isInstance)) {
            LOG.warnf("The keys of the issuer can not be read: %s", failure.getCause());
            if (withinAllowance(context)) {
                Refusals.refuse(context.request(), Refusal.SERVICE_UNAVAILABLE);
            }
        } else {
            LOG.debugf("Token refused: %s", failure.getCause());
            challenge(context, "Bearer error=\"invalid_token\"", Refusal.BAD_TOKEN);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private void challenge(RoutingContext context, String challenge, Refusal refusal) {
        if (withinAllowance(context)) {
            context.response().putHeader("WWW-Authenticate", challenge);
            Refusals.refuse(context.request(), refusal);
        }
    }

    private boolean withinAllowance(RoutingContext context) {
        var within =
                allowances.take("address " + context.request().remoteAddress().hostAddress(), context.response());
        if (!within) {
            Refusals.refuse(context.request(), Refusal.TOO_MANY_REQUESTS);
        }
        return within;
    }
}
