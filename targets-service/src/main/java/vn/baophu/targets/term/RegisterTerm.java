package vn.baophu.targets.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new word.
 *
 * @param code capitals, digits and underscores, at most 40
 * @param aliases other Vietnamese words by which papers call it
 * @param parent code of the word of which it is a part or subset; none for a whole
 * @param relation to the parent; {@code SUBSET} where only the parent is given
 */
@Schema(examples = """
        {"code": "BHYT_HGD", "nameVi": "Bảo hiểm y tế hộ gia đình", "nameEn": "Health insurance of households",
         "aliases": ["BHYT hộ gia đình", "BHYT HGĐ"], "parent": "BHYT", "relation": "SUBSET"}""")
public record RegisterTerm(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "\"BHXH_TN\"") String code,

        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @Size(max = 50) List<@NotNull @NotBlank @Size(max = 300) String> aliases,
        @Size(max = 40) String parent,
        Relation relation) {
    public RegisterTerm {
        aliases = Objects.requireNonNullElse(aliases, List.of());
        relation = relation == null && parent != null ? Relation.SUBSET : relation;
    }
}
