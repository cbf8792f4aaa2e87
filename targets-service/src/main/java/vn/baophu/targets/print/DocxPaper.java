package vn.baophu.targets.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.baophu.targets.carried.CarriedFigures;

/**
 * A text document, written part by part: a table of fifty thousand lines would not fit in memory as a tree. Parts that never
 * change lie beside this class.
 */
final class DocxPaper implements PaperWriter {
    private static final List<String> FIXED_PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/header1.xml",
            "customXml/_rels/item1.xml.rels",
            "customXml/itemProps1.xml");

    @Override
    public void write(PrintedPaper paper, PrintedTable table, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : FIXED_PARTS) {
            zip.putNextEntry(entry(part));
            try (var fixed = fixed(part)) {
                fixed.transferTo(zip);
            }
        }
        try {
            write(zip, "docProps/core.xml", xml -> properties(xml, paper));
            write(zip, CarriedFigures.DOCX_FOLDER + "item1.xml", xml -> figures(xml, table));
            write(zip, "word/document.xml", xml -> new DocxBody(new Wml(xml)).write(paper, table));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.finish();
    }

    private static InputStream fixed(String part) {
        return DocxPaper.class.getResourceAsStream("/docx/" + part);
    }

    /** Without the time of day: the same table gives the same file. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException, IOException;
    }

    private static void write(ZipOutputStream zip, String name, Part part) throws XMLStreamException, IOException {
        zip.putNextEntry(entry(name));
        // into a writer with room: given the stream itself, it would write one letter at a time
        var letters = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(letters);
        xml.writeStartDocument(UTF_8.name(), "1.0");
        part.write(xml);
        xml.writeEndDocument();
        xml.flush();
        letters.flush();
    }

    private static void properties(XMLStreamWriter xml, PrintedPaper paper) throws XMLStreamException {
        xml.writeStartElement("cp:coreProperties");
        xml.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeStartElement("dc:title");
        xml.writeCharacters(paper.subject());
        xml.writeEndElement();
        xml.writeStartElement("dc:language");
        xml.writeCharacters("vi-VN");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void figures(XMLStreamWriter xml, PrintedTable table) throws XMLStreamException, IOException {
        xml.writeStartElement(CarriedFigures.DOCX_ELEMENT);
        xml.writeAttribute("xmlns", CarriedFigures.DOCX_NAMESPACE);
        if (table.heading().title() != null) {
            xml.writeAttribute("title", table.heading().title());
        }
        if (table.heading().caption() != null) {
            xml.writeAttribute("caption", table.heading().caption());
        }
        if (table.heading().source() != null) {
            xml.writeAttribute("source", table.heading().source());
        }
        try (var csv = java.nio.file.Files.newBufferedReader(table.figures().path())) {
            var some = new char[8192];
            for (var read = csv.read(some); read >= 0; read = csv.read(some)) {
                xml.writeCharacters(some, 0, read);
            }
        }
        xml.writeEndElement();
    }
}
