package vn.baophu.platform.job;

import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Language;

/** A reason why a job failed, in both languages: nobody knows yet who will read it. */
record JobError(Integer row, String column, String code, String vi, String en) {
    static JobError of(Fault fault) {
        return new JobError(
                fault.row(),
                fault.column(),
                fault.refusal().name(),
                Language.VI.say(fault.refusal(), fault.args()),
                Language.EN.say(fault.refusal(), fault.args()));
    }
}
