package vn.baophu.targets.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;

class PaperFileTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = PaperFile.MEGABYTES * 1024 * 1024;

    @Test
    void twenty_megabytes_are_taken_and_not_one_byte_more() {
        assertThat(PaperFile.of(null, "000", Arrays.copyOf(PDF, LARGEST)).size())
                .isEqualTo(LARGEST);
        assertThatThrownBy(() -> PaperFile.of(null, "000", Arrays.copyOf(PDF, LARGEST + 1)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(OriginalRefusal.ORIGINAL_TOO_LARGE));
    }

    @Test
    void a_file_without_a_name_is_called_like_its_plan() {
        var file = PaperFile.of(" ", "000", PDF);

        assertThat(file.name()).isEqualTo("000.pdf");
        assertThat(file.sha256()).hasSize(64);
    }
}
