package vn.baophu.reporting.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why one figure was given back. */
public record FigureReason(
        @NotBlank @Size(max = 50) String indicator,
        @NotBlank @Size(max = 2000) String reason) {}
