package vn.baophu.targets.file;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which sheets of a workbook are hidden. */
final class SheetNames extends DefaultHandler {
    private final Set<String> hidden = new HashSet<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes is) {
        if (name.equals("sheet")
                && is.getValue("state") != null
                && !is.getValue("state").equals("visible")) {
            hidden.add(is.getValue("name"));
        }
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }
}
