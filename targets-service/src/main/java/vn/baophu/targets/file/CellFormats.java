package vn.baophu.targets.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the cells of a workbook show their numbers, by the number of their style. */
final class CellFormats extends DefaultHandler {
    private static final ShownNumber PLAIN = ShownNumber.as("General");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<ShownNumber> styles = new ArrayList<>();
    private boolean inCellStyles;

    /** The format of a style; plain where there is no such style. */
    ShownNumber of(String style) {
        var at = style == null || !style.matches("\\d{1,6}") ? 0 : Integer.parseInt(style);
        return at < styles.size() ? styles.get(at) : PLAIN;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes is) {
        switch (name) {
            case "numFmt" -> own.put(number(is.getValue("numFmtId")), is.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(format(number(is.getValue("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private ShownNumber format(int id) {
        var code = own.containsKey(id) ? own.get(id) : BuiltinFormats.getBuiltinFormat(id);
        return code == null ? PLAIN : ShownNumber.as(code);
    }

    private static int number(String id) {
        return id == null || !id.matches("\\d{1,6}") ? 0 : Integer.parseInt(id);
    }
}
