package vn.baophu.gateway.caller;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the token says; {@code name}, {@code unit} and {@code agency} may be null. */
record Caller(String subject, String name, Set<String> roles, String unit, String agency) {
    static Caller of(JsonWebToken token) {
        var roles = token.getGroups() == null ? Set.<String>of() : token.getGroups();
        return new Caller(
                token.getSubject(), token.getClaim("name"), roles, token.getClaim("unit"), token.getClaim("agency"));
    }

    static Caller of(RoutingContext context) {
        return context.get(Caller.class.getName());
    }

    void signIn(RoutingContext context) {
        context.put(Caller.class.getName(), this);
    }

    JsonObject view() {
        var view = new JsonObject().put("subject", subject);
        if (name != null) {
            view.put("name", name);
        }
        view.put("roles", new JsonArray(new TreeSet<>(roles).stream().toList()));
        if (unit != null) {
            view.put("unit", unit);
        }
        return agency == null ? view : view.put("agency", agency);
    }
}
