package vn.baophu.targets.print;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The few words of WordprocessingML (ISO/IEC 29500-1) that our papers need. */
final class Wml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    Wml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void startDocument() throws XMLStreamException {
        start("document", "xmlns:w", NAMESPACE);
        xml.writeAttribute("xmlns:r", LINKS);
        start("body");
    }

    /** An element with attributes as name, value, name, value; close it with {@link #end}. */
    void start(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement("w:" + name);
        for (var at = 0; at < attributes.length; at += 2) {
            var attribute = attributes[at].toString();
            xml.writeAttribute(attribute.contains(":") ? attribute : "w:" + attribute, attributes[at + 1].toString());
        }
    }

    void end(int elements) throws XMLStreamException {
        for (var at = 0; at < elements; at++) {
            xml.writeEndElement();
        }
    }

    void empty(String name, Object... attributes) throws XMLStreamException {
        start(name, attributes);
        end(1);
    }

    /**
     * A paragraph.
     *
     * @param after space below it, in twentieths of a point
     */
    void paragraph(String text, Look look, int after) throws XMLStreamException {
        start("p");
        start("pPr");
        empty("spacing", "before", 0, "after", after);
        empty("jc", "val", align(look));
        end(1);
        start("r");
        start("rPr");
        if (look.bold()) {
            empty("b");
        }
        if (look.italic()) {
            empty("i");
        }
        empty("sz", "val", look.points() * 2);
        empty("szCs", "val", look.points() * 2);
        end(1);
        start("t", "xml:space", "preserve");
        xml.writeCharacters(text);
        end(3);
    }

    /** A thin line below what stands above, drawn in from both sides by so many twentieths of a point. */
    void rule(int indent) throws XMLStreamException {
        start("p");
        start("pPr");
        start("pBdr");
        empty("top", "val", "single", "sz", 6, "space", 1, "color", "auto");
        end(1);
        empty("spacing", "before", 20, "after", 0, "line", 80, "lineRule", "exact");
        empty("ind", "left", indent, "right", indent);
        end(2);
    }

    /** Opens a table; close it with {@code end(1)}. */
    void startTable(List<Integer> columns, boolean borders) throws XMLStreamException {
        start("tbl");
        start("tblPr");
        empty("tblW", "w", columns.stream().mapToInt(Integer::intValue).sum(), "type", "dxa");
        if (borders) {
            start("tblBorders");
            for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                empty(side, "val", "single", "sz", 4, "space", 0, "color", "auto");
            }
            end(1);
        }
        empty("tblLayout", "type", "fixed");
        start("tblCellMar");
        empty("left", "w", borders ? 50 : 0, "type", "dxa");
        empty("right", "w", borders ? 50 : 0, "type", "dxa");
        end(2);
        start("tblGrid");
        for (var column : columns) {
            empty("gridCol", "w", column);
        }
        end(1);
    }

    /** Opens a row that no page break splits; a head comes again on every page. Close it with {@code end(1)}. */
    void startRow(boolean head) throws XMLStreamException {
        start("tr");
        start("trPr");
        empty("cantSplit");
        if (head) {
            empty("tblHeader");
        }
        end(1);
    }

    /** Opens a cell; close it with {@code end(1)} behind at least one paragraph. */
    void startCell(int width, int columns, Boolean startsMerge) throws XMLStreamException {
        start("tc");
        start("tcPr");
        empty("tcW", "w", width, "type", "dxa");
        if (columns > 1) {
            empty("gridSpan", "val", columns);
        }
        if (startsMerge != null) {
            empty("vMerge", "val", startsMerge ? "restart" : "continue");
        }
        empty("vAlign", "val", "center");
        end(1);
    }

    /** Closes the document: the page, its margins, and the page number on top of every page but the first. */
    void endDocument(Page page) throws XMLStreamException {
        start("sectPr");
        empty("headerReference", "type", "default", "r:id", "rId2");
        if (page.isAcross()) {
            empty("pgSz", "w", page.width(), "h", page.height(), "orient", "landscape");
        } else {
            empty("pgSz", "w", page.width(), "h", page.height());
        }
        empty(
                "pgMar",
                "top",
                Page.TOP,
                "right",
                Page.RIGHT,
                "bottom",
                Page.BOTTOM,
                "left",
                Page.LEFT,
                "header",
                567,
                "footer",
                567,
                "gutter",
                0);
        empty("titlePg");
        end(3);
    }

    private static String align(Look look) {
        return switch (look.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
