package vn.baophu.targets.dossier;

import java.math.BigDecimal;

/** A number that is told with a percent sign. */
public record Percent(BigDecimal number) {}
