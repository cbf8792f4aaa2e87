package vn.baophu.reporting.submission;

import java.util.List;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.rule.RuleFinding;

/**
 * A report that wants to be sent in, understood.
 *
 * @param obligation what it is for; null where that is not known, which is then one of the faults
 * @param served what it is for beside that
 * @param findings what the validation rules found, also what a sentence has confirmed
 * @param faults all that is wrong with it
 */
record Entry(Obligation obligation, List<Obligation> served, List<RuleFinding> findings, Faults faults) {}
