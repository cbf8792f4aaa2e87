package vn.baophu.targets.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;

/** Takes tables that come as JSON: makes the table they are, and says of it what is wrong at its place in the JSON. */
@ApplicationScoped
class JsonIntakeDesk {
    private static final TypeReference<Map<String, Object>> CELLS = new TypeReference<>() {};

    private final IntakeDesk desk;
    private final FormFaults form;
    private final ObjectMapper json;

    JsonIntakeDesk(IntakeDesk desk, FormFaults form, ObjectMapper json) {
        this.desk = desk;
        this.form = form;
        this.json = json;
    }

    @Transactional
    Intake take(String plan, AnnexAsJson sent, boolean dryRun, Caller caller) {
        var faults = form.take();
        if (sent.isEmpty()) {
            faults.refuseIfAny();
        }
        var table = JsonTable.of(sent.figures().stream().map(this::cells).toList());
        try {
            var tried = dryRun || faults.any();
            var intake = desk.take(new TableAsSent(plan, sent.heading(), table.csv(), tried), caller);
            faults.refuseIfAny();
            return intake;
        } catch (Refused no) {
            throw withForm(faults, no, table);
        }
    }

    private Map<String, Object> cells(FigureAsJson figure) {
        return figure == null ? Map.of() : json.convertValue(figure, CELLS);
    }

    /** What is wrong with the plan or the table as a whole is said alone; what is wrong with figures, together. */
    private static Refused withForm(Faults form, Refused no, JsonTable table) {
        if (no.faults().stream().anyMatch(fault -> fault.row() == null)) {
            return no;
        }
        no.faults().stream()
                .map(table::inJson)
                .filter(fault -> !form.at(fault.pointer()))
                .forEach(form::add);
        return new Refused(form.list());
    }
}
