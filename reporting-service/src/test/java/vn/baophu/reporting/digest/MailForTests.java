package vn.baophu.reporting.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.baophu.houserules.FreePort;

/** A real SMTP server on a free port; a test gets it as a field of type {@link GreenMail}. */
public class MailForTests implements QuarkusTestResourceLifecycleManager {
    private static final long STARTUP_MILLIS = 120_000; // builds share their machine

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        var port = FreePort.ofNobody();
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTUP_MILLIS);
        server = new GreenMail(setup);
        server.start();
        return Map.of(
                "BAOPHU_SMTP_HOST", "127.0.0.1",
                "BAOPHU_SMTP_PORT", String.valueOf(port),
                "BAOPHU_MAIL_FROM", "baophu@quangtri.gov.vn");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
