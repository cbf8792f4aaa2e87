package vn.baophu.targets.tree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.HolderKind;

/**
 * A holder that is no unit of the official list: a collection organisation, an agent, a hamlet, a class ...
 *
 * @param key its code or any other name that is used once; other entries and {@code numbers} speak of it by this key
 * @param kind any but {@code UNIT}
 * @param unit code of the unit in which it works; that of the entry above it without one
 * @param under key of who divides among them: a holder named before, or the code of a unit; the divided unit without one
 */
@Schema(examples = """
        {"key": "BD-01", "kind": "COLLECTION_AGENT", "name": "Nguyễn Thị Lan", "code": "BD-01", "under": "BD"}""")
public record GivenHolder(
        @NotBlank @Size(max = 64) String key,
        @NotNull HolderKind kind,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 64) String code,
        @Size(max = 64) String unit,
        @Size(max = 64) String under) {
    /** Whether it says who it is. */
    boolean isNamed() {
        return key != null && kind != null && name != null;
    }

    HeldBy heldBy() {
        return new HeldBy(kind, name, code);
    }
}
