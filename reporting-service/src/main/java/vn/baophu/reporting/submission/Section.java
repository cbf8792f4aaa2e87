package vn.baophu.reporting.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One text of a report.
 *
 * @param code of the section, as the regime calls it
 */
public record Section(
        @NotBlank @Size(max = 50) String code,
        @NotNull @Size(max = 20000) String text) {
    /** Whether it gives the section of this code, and says something. */
    boolean answers(String asked) {
        return asked.equals(code) && text != null && !text.isBlank();
    }

    int length() {
        return text == null ? 0 : text.length();
    }
}
