package vn.baophu.reporting.obligation;

import vn.baophu.reporting.regime.Regime;

/** A regime as an answer names it. */
public record RegimeRef(String code, String title) {
    public static RegimeRef of(Regime regime) {
        return new RegimeRef(regime.code(), regime.title());
    }
}
