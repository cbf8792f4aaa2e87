package vn.baophu.local;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.local.ground.Ports;
import vn.baophu.local.server.Account;

/** What each service is told about this stack, by the environment variables it would get in any other place too. */
class Environment {
    private final Servers servers;
    private final BusinessClock clock;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);

    Environment(Servers servers, BusinessClock clock, int gatewayPort) {
        this.servers = servers;
        this.clock = clock;
        List<Integer> free = Ports.free(Service.values().length);
        for (Service service : Service.values()) {
            boolean chosen = service == Service.GATEWAY && gatewayPort != 0;
            ports.put(service, chosen ? gatewayPort : free.get(service.ordinal()));
        }
    }

    String address(Service service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    Map<String, String> of(Service service) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", ports.get(service).toString(),
                "BAOPHU_ISSUER", servers.issuer().address(),
                "BAOPHU_JWKS", servers.issuer().jwks(),
                "BAOPHU_KAFKA", servers.broker().bootstrap(),
                "BAOPHU_CLOCK_OFFSET", clock.offset().toString(),
                "MALLOC_ARENA_MAX", "2"));
        if (Service.WITH_DATABASE.contains(service)) {
            Account account = servers.database().account(service.database());
            variables.put("BAOPHU_DB_URL", account.jdbcUrl());
            variables.put("BAOPHU_DB_USER", account.name());
            variables.put("BAOPHU_DB_PASSWORD", account.password());
        }
        service.asks().forEach(other -> variables.put(other.addressSetting(), address(other)));
        return variables;
    }
}
