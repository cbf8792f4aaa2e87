package vn.baophu.reporting.regime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The act that asks for the reports (Decree 09/2019/NĐ-CP, article 7: a regime rests on one).
 *
 * @param citation as cited, e.g. "Kế hoạch số 127/KH-UBND ngày 31/7/2023 của UBND huyện Vĩnh Linh, mục IV.11"
 * @param signedOn reports whose last day in time lies before this day are not owed under it; nor those before the signing of
 *     the plan
 * @param article part of the act, as cited
 */
public record LegalAct(
        @NotBlank @Size(max = 1000) String citation,
        @Size(max = 100) String number,
        @Size(max = 300) String issuer,

        @Schema(description = "No report is owed under it whose last day in time lies before this day")
        LocalDate signedOn,

        @Size(max = 100) String article) {}
