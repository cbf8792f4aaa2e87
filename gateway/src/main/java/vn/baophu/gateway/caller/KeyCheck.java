package vn.baophu.gateway.caller;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.baophu.gateway.service.Service;

/**
 * Programs that follow an address by themselves, such as calendars, can send no token. The few paths made for them are read with
 * a key in the address, which only the service can judge; every other path asks for a token.
 */
@Singleton
public class KeyCheck {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final TokenCheck tokens;

    KeyCheck(TokenCheck tokens) {
        this.tokens = tokens;
    }

    /** With a key where one opens the path: nobody in particular, within the allowance of the address. Else by token. */
    public void check(RoutingContext context) {
        if (!opened(context)) {
            tokens.check(context);
            return;
        }
        // Such a program speaks the language of its device; it must not go without an answer for that
        context.request().headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
        tokens.checkAddress(context);
    }

    private static boolean opened(RoutingContext context) {
        var request = context.request();
        Service service = context.get(Service.class.getName());
        return READING.contains(request.method())
                && service.opensByKey(context.normalizedPath())
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.params().contains("key");
    }
}
