package vn.baophu.reporting.submission;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why one figure was given back. */
@Embeddable
public record FigureReason(
        @NotBlank @Size(max = 50) String indicator,
        @NotBlank @Size(max = 2000) String reason) {}
