package vn.baophu.journeys.roundtrip;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.baophu.journeys.stack.Person;

/** What the API tells a reader about the papers. */
final class FromApi {
    private static final List<String> PLANS = List.of("000", "001", "002", "003", "004");

    private final Person reader;

    FromApi(Person reader) {
        this.reader = reader;
    }

    Sheet figures() {
        var sheet = new Sheet();
        for (var plan : PLANS) {
            reader.readsAll("/plans/" + plan + "/targets").forEach(each -> sheet.add(text(each, "code"), figure(each)));
        }
        return sheet;
    }

    Sheet tasks() {
        var sheet = new Sheet();
        reader.readsAll("/tasks").forEach(each -> sheet.add(text(each, "code"), task(each)));
        return sheet;
    }

    Sheet duties() {
        var sheet = new Sheet();
        reader.readsAll("/regimes").forEach(each -> sheet.add(text(each, "code"), duty(each)));
        return sheet;
    }

    private static Map<String, String> figure(JsonNode each) {
        return new Cells()
                .put("plan", each, "/plan/code")
                .put("annexTitle", each, "/annex/title")
                .put("unit", each, "/unit/code")
                .put("unitPrinted", each, "/unitPrinted")
                .put("indicator", each, "/indicator")
                .put("level", each, "/level")
                .put("holderKind", each, "/holderKind")
                .put("holderName", each, "/holderName")
                .put("year", each, "/year")
                .put("openStart", each, "/openStart")
                .put("participants", each, "/participants")
                .put("denominatorKind", each, "/denominator/kind")
                .put("denominator", each, "/denominator/count")
                .put("denominatorPrintedAs", each, "/denominator/printedAs")
                .put("printedPercent", each, "/printedPercent")
                .put("row", each, "/rowNumber")
                .put("total", each, "/total")
                .put("source", each, "/source")
                .put("figureKind", each, "/figureKind")
                .put("comparator", each, "/comparator")
                .put("asOf", each, "/asOf")
                .put("sourceLine", each, "/sourceLine")
                .put("note", each, "/note")
                .map();
    }

    private static Map<String, String> task(JsonNode each) {
        return new Cells()
                .put("plan", each, "/plan")
                .put("section", each, "/section")
                .put("sourceLine", each, "/sourceLine")
                .put("lead", each, "/leadPrinted")
                .put("leads", names(each, "leads"))
                .put("coordinating", each, "/coordinatingPrinted")
                .put("coordinatings", names(each, "coordinating"))
                .put("role", each, "/role")
                .put("taskVi", each, "/taskVi")
                .put("taskEn", each, "/taskEn")
                .put("schedule", each, "/schedule")
                .put("dueDay", each, "/dueDay")
                .put("dueMonth", each, "/dueMonth")
                .put("scheduleText", each, "/scheduleText")
                .put("leadBasis", each, "/leadBasis")
                .put("note", each, "/note")
                .map();
    }

    private static Map<String, String> duty(JsonNode each) {
        return new Cells()
                .put("plan", each, "/plan")
                .put("kind", each, "/kind")
                .put("frequency", each, "/frequency")
                .put("section", each, "/printed/section")
                .put("sourceLine", each, "/printed/sourceLine")
                .put("reporter", each, "/printed/reporter")
                .put("recipient", each, "/printed/recipient")
                .put("via", each, "/printed/via")
                .put("what", each, "/printed/what")
                .put("printedFrequency", each, "/printed/frequency")
                .put("dueRule", each, "/printed/dueRule")
                .put("dueDay", each, "/printed/dueDay")
                .put("dueMonth", each, "/printed/dueMonth")
                .put("dueYearOffset", each, "/printed/dueYearOffset")
                .put("printedKind", each, "/printed/kind")
                .put("sourceQuote", each, "/printed/sourceQuote")
                .put("note", each, "/printed/note")
                .map();
    }

    private static String text(JsonNode each, String field) {
        return each.path(field).asText();
    }

    private static String names(JsonNode each, String field) {
        return StreamSupport.stream(each.path(field).spliterator(), false)
                .map(agency -> agency.path("name").asText())
                .collect(joining("; "));
    }
}
