package vn.baophu.journeys.roundtrip;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The papers as read by others than us: tables that lie beside the project and not in it. */
final class FromPapers {
    private static final Map<String, String> DENOMINATORS = Map.of(
            "LLLD", "LABOUR_FORCE",
            "DAN_SO", "POPULATION",
            "HOC_SINH", "PUPILS",
            "SINH_VIEN", "STUDENTS",
            "HOC_SINH_SINH_VIEN", "PUPILS_AND_STUDENTS",
            "THUOC_DIEN", "PERSONS_SUBJECT",
            "NHOM_DOI_TUONG", "PERSON_GROUP",
            "HO_SO", "CASES");
    private static final Map<String, String> COMPARATORS = Map.of(
            "eq", "EQUAL", "approx", "ABOUT", "ge", "AT_LEAST", "gt_previous_year", "HIGHER_THAN_LAST_YEAR", "", "");
    private static final Map<String, String> ROLES =
            Map.of("chu_tri", "LEAD", "phoi_hop", "COORDINATE", "tham_muu", "ADVISE", "thuc_hien", "CARRY_OUT");

    /** The one target that a paper sets for "communes with a title" instead of for units. */
    private static final String FOR_TITLED_COMMUNES = "002-B-BHYT_NTM-ALL";

    private final Path folder;
    private final Map<String, String> unitCodes = new HashMap<>();

    FromPapers(Path folder) {
        this.folder = folder;
        Csv.rows(folder.resolve("admin_units.csv")).forEach(unit -> {
            unitCodes.put(unit.get("document") + unit.get("name"), unit.get("code"));
            unitCodes.put(unit.get("document") + unit.get("name_in_document"), unit.get("code"));
        });
    }

    Sheet figures() {
        var sheet = new Sheet();
        Csv.rows(folder.resolve("targets.csv")).forEach(row -> sheet.add(row.get("id"), figure(row)));
        return sheet;
    }

    Sheet tasks() {
        var sheet = new Sheet();
        Csv.rows(folder.resolve("tasks.csv")).forEach(row -> sheet.add(row.get("id"), task(row)));
        return sheet;
    }

    Sheet duties() {
        var sheet = new Sheet();
        Csv.rows(folder.resolve("reporting.csv")).forEach(row -> sheet.add(row.get("id"), duty(row)));
        return sheet;
    }

    private Map<String, String> figure(Map<String, String> row) {
        var titled = row.get("id").equals(FOR_TITLED_COMMUNES);
        var printedAs = row.get("denominator_printed_as");
        return new Cells()
                .put("plan", row.get("document"))
                .put("annexTitle", row.get("annex_title"))
                .put("unit", titled ? "92" : unitCodes.get(row.get("document") + row.get("unit_name")))
                .put("level", upper(row.get("level")))
                .put("indicator", row.get("indicator_code"))
                .put("year", row.get("year"))
                .put("participants", row.get("participants"))
                .put("denominatorKind", DENOMINATORS.get(row.get("denominator_kind")))
                .put("denominator", row.get("denominator"))
                .put("denominatorPrintedAs", printedAs.startsWith("(not printed") ? "" : printedAs)
                .put("printedPercent", printed(row))
                .put("row", row.get("row_number"))
                .put("total", row.get("is_total"))
                .put("source", upper(row.get("source_kind")))
                .put("figureKind", upper(row.get("figure_kind")))
                .put("comparator", COMPARATORS.get(row.get("comparator")))
                .put("asOf", row.get("as_of"))
                .put("sourceLine", row.get("source_line"))
                .put("note", row.get("note"))
                .map();
    }

    /** The tables write a point everywhere; of the papers only the annex of Kon Tum does. */
    private static String printed(Map<String, String> row) {
        var pointed =
                row.get("document").equals("001") && row.get("source_kind").equals("annex");
        var rate = row.get("printed_rate_percent");
        return pointed ? rate : rate.replace('.', ',');
    }

    private static Map<String, String> task(Map<String, String> row) {
        return new Cells()
                .put("plan", row.get("document"))
                .put("section", row.get("section"))
                .put("sourceLine", row.get("source_line"))
                .put("lead", row.get("lead"))
                .put("leads", row.get("lead"))
                .put("coordinating", row.get("coordinating"))
                .put("coordinatings", row.get("coordinating"))
                .put("role", ROLES.get(row.get("role")))
                .put("taskVi", row.get("task_vi"))
                .put("taskEn", row.get("task_en"))
                .put("schedule", upper(row.get("schedule")))
                .put("dueDay", row.get("due_day"))
                .put("dueMonth", row.get("due_month"))
                .put("scheduleText", row.get("schedule_text"))
                .put("leadBasis", upper(row.get("lead_basis")))
                .put("note", row.get("note"))
                .map();
    }

    private static Map<String, String> duty(Map<String, String> row) {
        return new Cells()
                .put("plan", row.get("document"))
                .put("kind", upper(row.get("kind")))
                .put("frequency", upper(row.get("frequency")))
                .put("section", row.get("section"))
                .put("sourceLine", row.get("source_line"))
                .put("reporter", row.get("reporter"))
                .put("recipient", row.get("recipient"))
                .put("via", row.get("via"))
                .put("what", row.get("what"))
                .put("printedFrequency", row.get("frequency"))
                .put("dueRule", row.get("due_rule"))
                .put("dueDay", row.get("due_day"))
                .put("dueMonth", row.get("due_month"))
                .put("dueYearOffset", row.get("due_year_offset"))
                .put("printedKind", row.get("kind"))
                .put("sourceQuote", row.get("source_quote"))
                .put("note", row.get("note"))
                .map();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
