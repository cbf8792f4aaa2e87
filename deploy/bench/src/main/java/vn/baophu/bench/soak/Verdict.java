package vn.baophu.bench.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether it held: rate and memory to the end, every report exactly once.
 *
 * @param asked how many reports were to be sent, those that warmed up included
 */
record Verdict(Steadiness steadiness, int asked, Ledger ledger, Kept kept) {
    boolean holds() {
        return broken().isEmpty();
    }

    private List<String> broken() {
        var broken = new ArrayList<>(steadiness.broken());
        var sent = ledger.sent().size();
        if (ledger.refusals() > 0 || sent != asked || !kept.exactly(sent, ledger.acceptances())) {
            broken.add("REPORTS WERE REFUSED, NOT SENT, LOST OR DOUBLED");
        }
        return broken;
    }

    @Override
    public String toString() {
        return """

                %s
                reports: %,d answered for of %,d, %,d accepted, %,d refused (first: %s); %s
                verdict: %s""".formatted(
                        steadiness,
                        ledger.sent().size(),
                        asked,
                        ledger.acceptances(),
                        ledger.refusals(),
                        ledger.firstRefusal(),
                        kept,
                        holds() ? "the rate was held and every report kept exactly once" : String.join("; ", broken()));
    }
}
