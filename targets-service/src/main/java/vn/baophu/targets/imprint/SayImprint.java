package vn.baophu.targets.imprint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The lines around a plan; each that is absent is as usual.
 *
 * @param authority one line or two, as printed
 * @param place before the date
 * @param signing above the signature, as printed
 * @param recipients without dashes and semicolons; none prints none
 */
@Schema(examples = """
        {"place": "Vĩnh Linh", "authority": ["ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH"],
         "signing": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
         "recipients": ["TT Huyện ủy, TT HĐND huyện", "UBND các xã, thị trấn", "Lưu: VT, VX"]}""")
record SayImprint(
        @Size(min = 1, max = 2) List<@NotNull @NotBlank @Size(max = 100) String> authority,
        @Size(min = 1, max = 100) String place,
        @Size(max = 5) List<@NotNull @NotBlank @Size(max = 100) String> signing,
        @Size(max = 60) List<@NotNull @NotBlank @Size(max = 300) String> recipients) {}
