package vn.baophu.bench.measure;

/** Runs phases one after the other, each from rest to rest, and tells what each took. */
public final class Meter {
    /** A phase: so many pieces by so many hands. */
    public interface Phase {
        Crowd.Pace run() throws Exception;
    }

    /** Comes back when nothing that a phase has caused is still to be done. */
    public interface Rest {
        void await() throws Exception;
    }

    private final Processes processes;
    private final Rest rest;

    public Meter(Processes processes, Rest rest) {
        this.processes = processes;
        this.rest = rest;
    }

    /** Prints what it took; the processor time counts until everything is at rest again, the pace only the phase itself. */
    public Measured measure(String what, int pieces, Phase phase) throws Exception {
        rest.await();
        var before = processes.cpuMillis();
        var pace = phase.run();
        rest.await();
        var measured = new Measured(what, pieces, pace, Measured.between(before, processes.cpuMillis()));
        System.out.println(measured);
        return measured;
    }
}
