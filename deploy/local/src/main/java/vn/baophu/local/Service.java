package vn.baophu.local;

import java.util.List;

/** The programs of our own that the stack runs, each in a process; three of them have a database. */
public enum Service {
    AGENCY("agency-service"),
    TARGETS("targets-service"),
    REPORTING("reporting-service"),
    GATEWAY("gateway");

    static final List<Service> WITH_DATABASE = List.of(AGENCY, TARGETS, REPORTING);

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** The name of its module, its process and its log. */
    public String module() {
        return module;
    }

    /** The name of its database and login role. */
    String database() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The services that it asks over REST. */
    List<Service> asks() {
        return switch (this) {
            case GATEWAY -> WITH_DATABASE;
            case TARGETS -> List.of(REPORTING);
            case AGENCY, REPORTING -> List.of();
        };
    }

    /** The setting that tells those who ask it where it is. */
    String addressSetting() {
        return "BAOPHU_" + name() + "_URL";
    }

    static Service of(String module) {
        return java.util.Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + module));
    }
}
