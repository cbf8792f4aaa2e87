package vn.baophu.targets.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A paper on which a plan rests ("căn cứ").
 *
 * @param citation in the words of the plan
 * @param number number and symbol; null where none is cited
 * @param issuer null where not cited
 * @param date null where not cited
 */
@Embeddable
public record LegalBasis(
        @NotBlank @Size(max = 2000) String citation,
        @Size(max = 100) String number,
        @Size(max = 300) String issuer,
        @Column(name = "dated") LocalDate date) {}
