package vn.baophu.platform.inbox;

import vn.baophu.platform.error.DatabaseAway;

/** Whether a failure is about the event or its effect. */
public class DatabaseThere extends DatabaseAway {
    @Override
    public boolean test(Throwable failure) {
        return !super.test(failure);
    }
}
