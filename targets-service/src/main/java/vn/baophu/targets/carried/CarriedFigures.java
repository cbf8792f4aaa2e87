package vn.baophu.targets.carried;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Where a paper that we wrote carries its figures as canonical CSV (UTF-8, header first). Opening files that strangers sent
 * is not done here: what comes in was opened safely already.
 */
public final class CarriedFigures {
    /** Sheet of a workbook; header in its first row, one figure a row. */
    public static final String XLSX_SHEET = "Số liệu";

    /** Folder of a DOCX in which {@link #inDocxPart} may find them: {@code customXml/item1.xml} and so on. */
    public static final String DOCX_FOLDER = "customXml/";

    public static final String DOCX_NAMESPACE = "urn:baophu:figures:1";
    public static final String DOCX_ELEMENT = "figures";

    /** Name of the file attached to a PDF. */
    public static final String PDF_ATTACHMENT = "figures.csv";

    private CarriedFigures() {}

    /**
     * The CSV in one part of a DOCX; empty when it is no part of ours.
     *
     * @param atMost bytes; a longer table is none of ours either
     */
    public static Optional<byte[]> inDocxPart(InputStream part, int atMost) throws XMLStreamException {
        var xml = xml(part);
        if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                || !DOCX_ELEMENT.equals(xml.getLocalName())
                || !DOCX_NAMESPACE.equals(xml.getNamespaceURI())) {
            return Optional.empty();
        }
        var csv = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isCharacters() || csv.length() + xml.getTextLength() > atMost) {
                return Optional.empty();
            }
            csv.append(xml.getText());
        }
        return Optional.of(csv.toString().getBytes(UTF_8));
    }

    /** Without document types, so that no entity can grow or fetch anything. */
    static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /**
     * The CSV attached to a PDF; empty when there is none.
     *
     * @param atMost bytes; a longer attachment is none of ours
     */
    public static Optional<byte[]> inPdf(PDDocument pdf, int atMost) throws IOException {
        var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
        var found = files == null ? null : attachment(files);
        if (found == null) {
            return Optional.empty();
        }
        try (var bytes = found.createInputStream()) {
            var csv = bytes.readNBytes(atMost + 1);
            return csv.length > atMost ? Optional.empty() : Optional.of(csv);
        }
    }

    private static PDEmbeddedFile attachment(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        var names = node.getNames();
        if (names != null) {
            for (var file : names.values()) {
                if (PDF_ATTACHMENT.equals(file.getFilename())) {
                    return file.getEmbeddedFile();
                }
            }
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                var found = attachment(kid);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
