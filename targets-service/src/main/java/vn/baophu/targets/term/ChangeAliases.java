package vn.baophu.targets.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words by which papers call something, in the place of those that were there.
 *
 * @param aliases Vietnamese; none of them may mean another word of this kind
 */
@Schema(examples = """
        {"aliases": ["BHXH tự nguyện", "BHXHTN", "Bảo hiểm xã hội tự nguyện cho nông dân"]}""")
public record ChangeAliases(@NotNull @Size(max = 50) List<@NotNull @NotBlank @Size(max = 300) String> aliases) {}
