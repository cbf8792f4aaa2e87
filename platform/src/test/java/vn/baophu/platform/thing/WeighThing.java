package vn.baophu.platform.thing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import vn.baophu.platform.error.JoinsFaults;

record WeighThing(
        @NotNull @PositiveOrZero Long weight,
        @NotNull @PositiveOrZero Long limit) implements JoinsFaults {}
