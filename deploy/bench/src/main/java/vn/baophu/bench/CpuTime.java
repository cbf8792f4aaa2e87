package vn.baophu.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** The processor time of this thread, which other work on the machine does not count into. */
public final class CpuTime {
    private CpuTime() {}

    /** Median of some runs, after as many to warm up, in microseconds. */
    public static long median(int runs, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new long[runs];
        for (var run = -runs; run < runs; run++) {
            var before = threads.getCurrentThreadCpuTime();
            work.run();
            if (run >= 0) {
                taken[run] = (threads.getCurrentThreadCpuTime() - before) / 1_000;
            }
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }

    /** Prints how the processor time of a division grows with the number of children. */
    public static void main(String[] arguments) {
        System.out.println("children  CPU by denominator  CPU by three bases");
        for (var children : new int[] {1_000, 10_000, 100_000}) {
            var national = National.of(children);
            System.out.printf(
                    "%8d %15.1f ms %16.1f ms%n",
                    children,
                    median(9, () -> national.divide(National.SIMPLE)) / 1_000.0,
                    median(9, () -> national.divide(National.MIXED)) / 1_000.0);
        }
    }
}
