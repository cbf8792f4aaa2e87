package vn.baophu.reporting.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.baophu.reporting.export.ExportedReport.Value;

/** One object; what is unknown is absent. */
final class JsonSink implements ReportSink {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private int reporters;
    private int reported;

    JsonSink(OutputStream out, PeriodHead head) throws IOException {
        this.json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeObjectFieldStart("regime");
        json.writeStringField("code", head.regime());
        json.writeStringField("title", head.title());
        json.writeEndObject();
        json.writeStringField("period", head.period());
        json.writeArrayFieldStart("items");
    }

    @Override
    public void add(ExportedReport report) throws IOException {
        reporters++;
        reported += report.reported() ? 1 : 0;
        json.writeStartObject();
        text("obligation", report.obligation());
        text("kind", report.kind());
        json.writeObjectFieldStart(report.agency() ? "agency" : "unit");
        text("id", report.reporter());
        text("code", report.code());
        text("name", report.name());
        json.writeEndObject();
        text("state", report.state());
        text("dueOn", report.dueOn());
        json.writeBooleanField("reported", report.reported());
        if (report.reported()) {
            content(report);
        }
        json.writeEndObject();
    }

    private void content(ExportedReport report) throws IOException {
        text("submission", report.submission());
        json.writeNumberField("revision", report.revision());
        text("submittedAt", report.submittedAt());
        json.writeBooleanField("late", report.late());
        text("acceptedAt", report.acceptedAt());
        json.writeArrayFieldStart("figures");
        for (var figure : report.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        text("narrative", report.narrative());
    }

    private void figure(Value figure) throws IOException {
        json.writeStartObject();
        text("indicator", figure.indicator());
        if (figure.participants() != null) {
            json.writeNumberField("participants", figure.participants());
        }
        if (figure.denominator() != null) {
            json.writeNumberField("denominator", figure.denominator());
        }
        if (figure.percent() != null) {
            json.writeNumberField("percent", figure.percent());
        }
        text("confirmation", figure.confirmation());
        json.writeEndObject();
    }

    private void text(String field, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeNumberField("reporters", reporters);
        json.writeNumberField("reportedReporters", reported);
        json.writeEndObject();
        json.flush();
    }
}
