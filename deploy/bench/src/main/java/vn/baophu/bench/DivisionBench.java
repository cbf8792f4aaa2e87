package vn.baophu.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.baophu.targets.division.Division;

/** How long one division takes on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DivisionBench {
    @Param({"1000", "10000", "100000"})
    private int children;

    private National national;

    @Setup
    public void draw() {
        national = National.of(children);
    }

    @Benchmark
    public Division byDenominator() {
        return national.divide(National.SIMPLE);
    }

    @Benchmark
    public Division byThreeBases() {
        return national.divide(National.MIXED);
    }
}
