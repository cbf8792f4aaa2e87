package vn.baophu.reporting.holiday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holidays and days worked in lieu to record together. */
@Schema(examples = """
                {"days":[{"day":"2024-04-29","name":"Nghỉ hoán đổi dịp 30/4 và 1/5","kind":"DAY_OFF",
                "legalAct":"Công văn 2450/VPCP-KGVX"},
                {"day":"2024-05-04","name":"Làm bù cho ngày 29/4","kind":"WORKING_DAY",
                "legalAct":"Công văn 2450/VPCP-KGVX"}]}""")
public record RecordHolidays(@NotEmpty @Size(max = 1000) List<@NotNull @Valid HolidayForm> days) {}
