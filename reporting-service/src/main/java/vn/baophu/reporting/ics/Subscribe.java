package vn.baophu.reporting.ics;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;

/**
 * Whose due days to follow: exactly one of the first three.
 *
 * @param unit code or id of a unit: its due days and those of all below it
 * @param agency code of an agency
 * @param mine true: those of the caller's agency or, without one, of the caller's unit alone
 * @param language of the calendar; Vietnamese where not stated
 */
@Schema(examples = """
                {"unit":"464","language":"VI"}""")
public record Subscribe(
        @Size(max = 50) String unit, @Size(max = 50) String agency, Boolean mine, Language language) {
    public Subscribe {
        mine = Boolean.TRUE.equals(mine) ? mine : null;
        language = language == null ? Language.VI : language;
    }

    boolean followsOne() {
        return Stream.of(unit, agency, mine).filter(Objects::nonNull).count() == 1;
    }
}
