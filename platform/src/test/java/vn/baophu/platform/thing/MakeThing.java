package vn.baophu.platform.thing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

record MakeThing(
        @NotBlank @Size(max = 20) String name, @NotNull Thing.Shade shade, LocalDate since, List<@Valid Part> parts) {

    record Part(
            @NotBlank String code, @NotNull @PositiveOrZero Long count) {}
}
