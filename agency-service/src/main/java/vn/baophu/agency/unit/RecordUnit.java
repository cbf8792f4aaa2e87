package vn.baophu.agency.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * A unit, or a new version of one, to be recorded.
 *
 * @param code official code: 2 digits province, 3 district, 5 commune
 * @param parent code of the unit above, read on the first day in force; absent for a province
 * @param validFrom first day in force; absent where unknown
 * @param validTo last day in force, inclusive; absent while in force
 * @param legalAct the act that made it, as cited
 */
@Schema(
        examples = "{\"code\":\"19363\",\"name\":\"Xã Vĩnh Linh\",\"level\":\"COMMUNE\",\"parent\":\"44\","
                + "\"validFrom\":\"2025-07-01\",\"legalAct\":\"1680/NQ-UBTVQH15\"}")
record RecordUnit(
        @NotBlank String code,
        @NotBlank String name,
        @NotNull Level level,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String legalAct)
        implements JoinsFaults {}
