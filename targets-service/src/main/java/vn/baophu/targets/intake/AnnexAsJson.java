package vn.baophu.targets.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;

/**
 * A table of figures as JSON.
 *
 * @param title as printed; none for sentences of the body
 * @param caption the line that cites the paper, as printed, also with a wrong number
 * @param source {@code ANNEX} without it
 * @param ordinal from 1, 1 without it
 */
@Schema(examples = """
        {"title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT TỪ NĂM 2023-2025", "source": "ANNEX", "ordinal": 4,
         "figures": [{"code": "000-A4-T-2024", "unit": "464", "indicator": "BHYT", "year": 2024, "participants": 85941,
                      "denominatorKind": "POPULATION", "denominator": 89149, "printedPercent": "96,40", "total": true}]}""")
record AnnexAsJson(
        @Size(max = 2000) String title,
        @Size(max = 2000) String caption,
        Source source,
        @Min(1) Integer ordinal,
        @NotNull List<@NotNull FigureAsJson> figures)
        implements JoinsFaults {
    /** Whether no figure could be read of it. */
    boolean isEmpty() {
        return figures == null || figures.stream().allMatch(Objects::isNull);
    }

    Annex.Heading heading() {
        return new Annex.Heading(
                title,
                caption,
                Objects.requireNonNullElse(source, Source.ANNEX),
                Objects.requireNonNullElse(ordinal, 1));
    }
}
