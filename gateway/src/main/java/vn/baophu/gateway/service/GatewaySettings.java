package vn.baophu.gateway.service;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may differ from one installation to the next; the values and their reasons stand in application.properties. */
@ConfigMapping(prefix = "baophu.gateway")
public interface GatewaySettings {
    /** By the name of the service. */
    Map<String, Backend> services();

    MemorySize maxBody();

    /** For how long a caller whose body is too large may go on sending before the connection is closed. */
    Duration lingering();

    /** For how long the merged description of the API is given out before the services are asked again. */
    Duration openapiKept();

    Allowance allowance();

    Patience patience();

    Pool pool();

    interface Backend {
        URI url();

        /** First path segments below {@code /api/v1} that this service owns. */
        Set<String> segments();

        /** Those of them that open by a {@code key} in the address, for programs that can send no token. */
        Optional<Set<String>> keyed();
    }

    /** So many requests in a window, for each of at most so many callers remembered at a time. */
    interface Allowance {
        int requests();

        Duration window();

        int callers();
    }

    interface Patience {
        Duration connect();

        /** From the last byte of the request, and between two parts of the answer. */
        Duration answer();

        /** For what the gateway asks on its own account: readiness and descriptions. */
        Duration probe();
    }

    /** For each service, once for those who read and once for those who change something. */
    interface Pool {
        int connections();

        int waiting();
    }
}
