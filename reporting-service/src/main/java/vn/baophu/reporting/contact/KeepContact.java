package vn.baophu.reporting.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;

/**
 * Where the caller wants the daily digest of reminders.
 *
 * @param email one plain address
 * @param language of the mail; {@code VI} where not stated
 * @param digestAt no digest leaves before this time of day, 00:00 to 21:59, Asia/Ho_Chi_Minh; {@code 07:30} where not stated
 */
@Schema(examples = """
                {"email":"van.phong.hoxa@quangtri.gov.vn","language":"VI","digestAt":"07:30"}""")
public record KeepContact(
        @NotBlank @Size(max = 254) @Pattern(
                regexp = "[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}",
                message = "\"van.phong@quangtri.gov.vn\"")
        String email,

        Language language,

        @Pattern(regexp = "([01][0-9]|2[01]):[0-5][0-9]", message = "\"07:30\"")
        String digestAt) {
    public KeepContact {
        language = language == null ? Language.VI : language;
        digestAt = digestAt == null ? "07:30" : digestAt;
    }

    LocalTime digestTime() {
        return LocalTime.parse(digestAt);
    }
}
