package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.FILE_DAMAGED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.carried.CarriedHeading;

/** The sheets of an XLSX that people see, one after the other; hidden ones are nobody's statement. */
final class Workbook {
    private Workbook() {}

    static void read(Path path, TableSink sink) throws IOException, OpenXML4JException, SAXException {
        try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            mustHoldLittle(file);
            var reader = new XSSFReader(file);
            var names = new SheetNames();
            try (var workbook = reader.getWorkbookData()) {
                parse(workbook, names);
            }
            var texts = new ReadOnlySharedStringsTable(file, false);
            var formats = formats(reader);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    var name = sheets.getSheetName();
                    if (!names.isHidden(name)) {
                        begin(name, file, sink);
                        parse(sheet, new WorksheetRows(texts, formats, sink));
                    }
                }
            }
        }
    }

    private static void begin(String name, OPCPackage file, TableSink sink) throws IOException, OpenXML4JException {
        if (!name.equals(CarriedFigures.XLSX_SHEET)) {
            sink.table(name, TableSink.Origin.PICTURE);
            return;
        }
        sink.table(name, TableSink.Origin.CARRIED);
        try {
            sink.heading(CarriedHeading.in(new POIXMLProperties(file).getCustomProperties()));
        } catch (XmlException malformed) {
            throw new Refused(FILE_DAMAGED);
        }
    }

    /** Texts and formats are held whole, so they must not hide where only rows may be long. */
    private static void mustHoldLittle(OPCPackage file) throws OpenXML4JException {
        for (var part : file.getParts()) {
            var name = part.getPartName().getName().substring(1);
            var rows = part.getContentType().equals(XSSFRelation.WORKSHEET.getContentType());
            if (PackedFile.isReadRowByRow(name) && !rows) {
                throw new Refused(FILE_DAMAGED);
            }
        }
    }

    private static CellFormats formats(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        var formats = new CellFormats();
        try (var styles = reader.getStylesData()) {
            if (styles != null) {
                parse(styles, formats);
            }
        }
        return formats;
    }

    /** Without document types, so that no entity can grow or fetch anything. */
    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(part));
        } catch (ParserConfigurationException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
