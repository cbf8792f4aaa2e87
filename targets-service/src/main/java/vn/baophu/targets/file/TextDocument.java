package vn.baophu.targets.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.carried.CarriedHeading;

/** The tables of a DOCX, each with the lines above it, and the figures that a paper of ours carries. */
final class TextDocument {
    private static final int MOST_CARRIED = 64_000_000;

    private TextDocument() {}

    static void read(Path path, TableSink sink) throws IOException, SAXException {
        try (var zip = new ZipFile(path.toFile())) {
            try (var text = zip.getInputStream(zip.getEntry("word/document.xml"))) {
                Workbook.parse(text, new DocumentRows(sink));
            }
            for (var part : Collections.list(zip.entries())) {
                if (part.getName().startsWith(CarriedFigures.DOCX_FOLDER)
                        && part.getName().endsWith(".xml")) {
                    carried(zip, part.getName(), sink);
                }
            }
        }
    }

    private static void carried(ZipFile zip, String part, TableSink sink) throws IOException, SAXException {
        try (var figures = zip.getInputStream(zip.getEntry(part));
                var above = zip.getInputStream(zip.getEntry(part))) {
            var csv = CarriedFigures.inDocxPart(figures, MOST_CARRIED);
            if (csv.isPresent()) {
                CsvRows.read(csv.get(), CarriedHeading.inDocxPart(above), sink);
            }
        } catch (XMLStreamException malformed) {
            throw new SAXException(malformed);
        }
    }
}
