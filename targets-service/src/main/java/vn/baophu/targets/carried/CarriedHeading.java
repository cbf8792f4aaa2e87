package vn.baophu.targets.carried;

import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * The lines above a table and its place as its plan has them, beside the figures that a paper of ours carries.
 *
 * @param title null where there is none
 * @param caption the line that cites the paper; null where there is none
 * @param source whether it is an annex or stands in the body, by the name its plan has for it; null where nothing says so
 */
public record CarriedHeading(String title, String caption, String source) {
    /** Names of the custom properties of a workbook and of the entries about a PDF. */
    public static final String TITLE = "baophu.title";

    public static final String CAPTION = "baophu.caption";

    public static final String SOURCE = "baophu.source";

    /** Of what carries none. */
    public static final CarriedHeading NONE = new CarriedHeading(null, null, null);

    /** Of a workbook. */
    public static CarriedHeading in(POIXMLProperties.CustomProperties workbook) {
        return new CarriedHeading(text(workbook, TITLE), text(workbook, CAPTION), text(workbook, SOURCE));
    }

    private static String text(POIXMLProperties.CustomProperties workbook, String name) {
        var property = workbook.getProperty(name);
        return property == null ? null : property.getLpwstr();
    }

    /** Of a PDF. */
    public static CarriedHeading in(PDDocument pdf) {
        var about = pdf.getDocumentInformation();
        return new CarriedHeading(
                about.getCustomMetadataValue(TITLE),
                about.getCustomMetadataValue(CAPTION),
                about.getCustomMetadataValue(SOURCE));
    }

    /** Of the part of a DOCX in which figures were found. */
    public static CarriedHeading inDocxPart(InputStream part) throws XMLStreamException {
        var xml = CarriedFigures.xml(part);
        xml.nextTag();
        return new CarriedHeading(
                xml.getAttributeValue(null, "title"),
                xml.getAttributeValue(null, "caption"),
                xml.getAttributeValue(null, "source"));
    }

    /** From the top. */
    public Stream<String> lines() {
        return Stream.of(title, caption).filter(line -> line != null && !line.isBlank());
    }
}
