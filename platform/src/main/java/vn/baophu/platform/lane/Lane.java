package vn.baophu.platform.lane;

import java.util.ArrayDeque;
import java.util.Queue;

/** So many at once; whoever comes later waits, first come first served. Nobody waits on a thread. */
class Lane {
    private final int atOnce;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    Lane(int atOnce, int mostWaiting) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Runs the turn, now or as soon as there is room; who had one calls {@link #leave}.
     *
     * @return false where too many wait; the turn is not going to run
     */
    boolean enter(Runnable turn) {
        synchronized (this) {
            if (running == atOnce) {
                return waiting.size() < mostWaiting && waiting.add(turn);
            }
            running++;
        }
        turn.run();
        return true;
    }

    /** Passes the room on to whoever has waited longest; one who is still waiting only gives its place up. */
    void leave(Runnable turn) {
        Runnable next;
        synchronized (this) {
            if (waiting.remove(turn)) {
                return;
            }
            next = waiting.poll();
            if (next == null) {
                running--;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
