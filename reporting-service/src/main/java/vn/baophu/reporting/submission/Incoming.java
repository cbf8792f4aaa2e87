package vn.baophu.reporting.submission;

import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.rule.Reported;

/**
 * One of many reports that are sent in together.
 *
 * @param obligation what it is for, held by the transaction
 * @param faults where all that is wrong with it goes; pointers into this report alone
 */
public record Incoming(Obligation obligation, Content content, Faults faults) {
    Reported reported() {
        return new Reported(
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                obligation.cutOffOn(),
                content.values());
    }
}
