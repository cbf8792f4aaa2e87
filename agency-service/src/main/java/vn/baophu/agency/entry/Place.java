package vn.baophu.agency.entry;

import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refusal;

/** Where an entry came from, so that what is wrong with it is said there: a row of a table or the body of a request. */
@FunctionalInterface
public interface Place {
    /** Notes a fault of one field (column) of this entry; null means the entry as a whole. */
    void refuse(String field, Refusal refusal, Object... args);

    /** The fields of a JSON body. */
    static Place body(Faults faults) {
        return (field, refusal, args) -> faults.add(field == null ? "" : "/" + field, refusal, args);
    }
}
