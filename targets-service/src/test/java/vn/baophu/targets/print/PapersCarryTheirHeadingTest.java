package vn.baophu.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.carried.CarriedHeading;

/** Capitals and a corrected number are for the picture; what the plan has comes back as it is. */
class PapersCarryTheirHeadingTest {
    private final PrintedTable table = Printed.table(List.of(Printed.figure("A", "TT Hồ Xá")));

    @Test
    void in_the_properties_of_a_workbook() throws Exception {
        try (var file = OPCPackage.open(new ByteArrayInputStream(Printed.as(Format.XLSX, table)))) {
            assertThat(CarriedHeading.in(new POIXMLProperties(file).getCustomProperties()))
                    .isEqualTo(Printed.HEADING);
        }
    }

    @Test
    void beside_the_figures_of_a_text() throws Exception {
        var part = OpenedZip.entry(Printed.as(Format.DOCX, table), "customXml/item1.xml");

        assertThat(CarriedHeading.inDocxPart(new ByteArrayInputStream(part.getBytes())))
                .isEqualTo(Printed.HEADING);
    }

    @Test
    void in_what_a_pdf_says_about_itself() throws Exception {
        try (var pdf = Loader.loadPDF(Printed.as(Format.PDF, table))) {
            assertThat(CarriedHeading.in(pdf)).isEqualTo(Printed.HEADING);
        }
    }
}
