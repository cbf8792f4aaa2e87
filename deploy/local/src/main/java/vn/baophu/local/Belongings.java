package vn.baophu.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What the stack has opened so far, to be closed in the other order. */
class Belongings implements AutoCloseable {
    private final Deque<Belonging> open = new ArrayDeque<>();

    /** Something that can be closed and has no checked fault to tell about it. */
    interface Belonging extends AutoCloseable {
        @Override
        void close();
    }

    synchronized void add(Belonging belonging) {
        open.push(belonging);
    }

    /** Closes all, also when one of them could not be closed; tells the first fault at the end, with the others behind it. */
    @Override
    public synchronized void close() {
        RuntimeException first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (RuntimeException fault) {
                if (first == null) {
                    first = fault;
                } else {
                    first.addSuppressed(fault);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
