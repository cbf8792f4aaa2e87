package vn.baophu.targets.result;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.baophu.targets.Demo;

/** Tells the other side's door what to say. A period about which nothing was told is one that nobody has to report. */
public final class Reports {
    private Reports() {}

    public static void none() {
        tell("/reset", "");
    }

    /** Everybody has reported. */
    public static void whole(String period, long participants, int units) {
        answer(period, "200", progress(participants, units, units, ""));
    }

    /** Somebody is missing. */
    public static void partly(String period, Long participants, int reported, int expected, String... missing) {
        var names = Stream.of(missing)
                .map(name -> "{\"id\":\"0\",\"code\":\"1\",\"name\":\"%s\"}".formatted(name))
                .collect(Collectors.joining(","));
        answer(period, "200", progress(participants, reported, expected, names));
    }

    /** Everybody else has reported; somebody was let off. */
    public static void withoutSome(String period, long participants, int units, String excused) {
        answer(
                period,
                "200",
                "{\"reported\":%d,\"reportedUnits\":%d,\"expectedUnits\":%d,\"missing\":[],\"excused\":[{\"name\":\"%s\"}]}"
                        .formatted(participants, units, units, excused));
    }

    /** What the units right below say, each as its code, a blank and its people; of a unit without people a report is missing. */
    public static void below(String period, String... units) {
        var children = Stream.of(units)
                .map(unit -> unit.split(" "))
                .map(unit -> "{\"unit\":{\"id\":\"%s\"},%s}".formatted(Demo.unit(unit[0]), people(unit)))
                .collect(Collectors.joining(","));
        answer(
                period,
                "200",
                "{\"reportedUnits\":0,\"expectedUnits\":%d,\"missing\":[],\"children\":[%s]}"
                        .formatted(units.length, children));
    }

    public static void status(String period, int status, String body) {
        answer(period, String.valueOf(status), body);
    }

    public static void silence(String period) {
        answer(period, "SILENT", "");
    }

    /** Everybody has reported, but nothing is said until all periods of this kind are asked for. */
    public static void together(String period, long participants, int units) {
        answer(period, "TOGETHER", progress(participants, units, units, ""));
    }

    public static void hangUp(String period) {
        answer(period, "HANGS_UP", "");
    }

    /** Each request: its token, a blank, its query. */
    public static List<String> heard() {
        return given().baseUri(door()).get("/heard").asString().lines().toList();
    }

    private static String people(String... unit) {
        return unit.length == 1
                ? "\"reportedUnits\":0,\"expectedUnits\":1"
                : "\"reported\":%s,\"reportedUnits\":1,\"expectedUnits\":1".formatted(unit[1]);
    }

    private static String progress(Long participants, int reported, int expected, String missing) {
        return """
                {"unit":{"code":"464","name":"Huyện Vĩnh Linh"},"period":"x","indicator":"BHYT",%s
                 "reportedUnits":%d,"expectedUnits":%d,"missing":[%s],"children":[]}""".formatted(
                        participants == null ? "" : "\"reported\":" + participants + ",", reported, expected, missing);
    }

    private static void answer(String period, String how, String body) {
        tell("/script?" + period + "," + how, body);
    }

    private static void tell(String path, String body) {
        given().baseUri(door())
                .contentType("text/plain; charset=utf-8")
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static String door() {
        return ConfigProvider.getConfig().getValue("BAOPHU_REPORTING_URL", String.class);
    }
}
