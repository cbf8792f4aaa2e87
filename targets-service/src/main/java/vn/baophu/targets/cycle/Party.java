package vn.baophu.targets.cycle;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who does or gets something.
 *
 * @param name in the words of the paper
 * @param agency code in the directory; null for somebody the directory does not know
 */
@Embeddable
public record Party(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 35) String agency) {
    /** Whether this agency code is theirs. */
    public boolean is(String code) {
        return agency != null && agency.equals(code);
    }
}
