package vn.baophu.houserules;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the application under test trust the tokens of {@link Callers}; found by itself. */
public class CallersForTests implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        String keys = TestKey.writtenAsJwks().toUri().toString();
        return Map.of(
                "mp.jwt.verify.publickey.location",
                keys,
                "mp.jwt.verify.issuer",
                TestKey.ISSUER,
                "BAOPHU_JWKS",
                keys,
                "BAOPHU_ISSUER",
                TestKey.ISSUER);
    }

    @Override
    public void stop() {}
}
