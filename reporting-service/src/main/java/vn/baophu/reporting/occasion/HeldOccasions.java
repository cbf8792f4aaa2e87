package vn.baophu.reporting.occasion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.baophu.reporting.regime.Regimes;

/** What occasions ask for as they now stand. */
@ApplicationScoped
public class HeldOccasions {
    private final Occasions occasions;
    private final Regimes regimes;

    HeldOccasions(Occasions occasions, Regimes regimes) {
        this.occasions = occasions;
        this.regimes = regimes;
    }

    /** The occasion of a regime with this name, of whoever was asked. */
    public Optional<OccasionHeld> named(String regime, String name) {
        return occasions
                .named(regime, name)
                .map(occasion -> new OccasionHeld(
                        regimes.inForce(regime, occasion.happensOn()), name, occasion.due(), null, false));
    }
}
