package vn.baophu.targets.check;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Cover;

/** What the caller says of the table and the paper that carries it; whatever is not said is not checked. */
public class PaperAsSaid {
    @QueryParam("title")
    @Parameter(description = "Title of the table, as printed")
    String title;

    @QueryParam("caption")
    @Parameter(
            description = "The line that cites the paper, as printed",
            example = "(Ban hành kèm theo Kế hoạch số 127/KH-UBND, ngày 31 tháng 7 năm 2023)")
    String caption;

    @QueryParam("number")
    @Parameter(description = "Number and symbol of the paper", example = "127/KH-UBND")
    String number;

    @QueryParam("signedOn")
    @Parameter(description = "Day of signing; units are read on this day, else today", example = "2023-07-31")
    LocalDate signedOn;

    @QueryParam("unit")
    @Parameter(
            description = "Code of the unit whose table it is; needed where rows print names and no codes",
            example = "464")
    String unit;

    /** What the caller says of the table comes before what the file prints above it. */
    Annex.Heading heading(TablesOfFile.Found table, int ordinal) {
        var layout = table.layout();
        var above = layout.caption() == null ? null : layout.caption().text();
        return new Annex.Heading(
                title == null ? layout.title() : title, caption == null ? above : caption, Source.ANNEX, ordinal);
    }

    Cover cover() {
        return new Cover(number, signedOn, null, false);
    }

    LocalDate day(LocalDate today) {
        return signedOn == null ? today : signedOn;
    }
}
