package vn.baophu.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything around the gateway: three services and an issuer, as small servers on free ports. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    static final int ALLOWANCE = 100;
    static final Duration WINDOW = Duration.ofSeconds(100);
    static final int MAX_BODY = 60 * 1024 * 1024;

    private Vertx vertx;
    Issuer issuer;
    StandIn agency;
    StandIn targets;
    StandIn reporting;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        issuer = new Issuer();
        agency = new StandIn(vertx, "agency");
        targets = new StandIn(vertx, "targets");
        reporting = new StandIn(vertx, "reporting");
        var keys = new StandIn(vertx, "issuer");
        keys.answer(request -> request.response().end(issuer.jwks()));
        var settings = new HashMap<>(Map.of(
                "BAOPHU_AGENCY_URL", agency.url(),
                "BAOPHU_TARGETS_URL", targets.url(),
                "BAOPHU_REPORTING_URL", reporting.url(),
                "BAOPHU_ISSUER", Issuer.NAME,
                "BAOPHU_JWKS", keys.url() + "/jwks"));
        settings.putAll(Map.of(
                "baophu.gateway.max-body", Integer.toString(MAX_BODY),
                "baophu.gateway.allowance.requests", Integer.toString(ALLOWANCE),
                "baophu.gateway.allowance.window", WINDOW.toSeconds() + "s",
                "baophu.gateway.lingering", "5m",
                "baophu.gateway.patience.connect", "5m",
                "baophu.gateway.patience.answer", "5m",
                "baophu.gateway.patience.probe", "5m",
                "baophu.gateway.openapi-kept", "1ms"));
        return settings;
    }

    void asUsual() {
        List.of(agency, targets, reporting).forEach(StandIn::repeat);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Outside.class));
    }

    @Override
    public void stop() {
        if (vertx != null) {
            Waiting.on(vertx.close());
        }
    }
}
