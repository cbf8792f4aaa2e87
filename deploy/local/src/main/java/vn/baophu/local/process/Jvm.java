package vn.baophu.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a Java program of the stack is called: small, so that the whole stack stays under two gibibytes. */
public class Jvm {
    private Jvm() {}

    /** The same Java that runs us, with a heap of at most so many mebibytes, then {@code arguments}. */
    public static List<String> command(int heapMebibytes, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms24m",
                "-Xmx" + heapMebibytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        command.addAll(ofTheOperator());
        command.addAll(arguments);
        return command;
    }

    /** Options of the variable {@code BAOPHU_JVM}, split at blanks; they win over ours, e.g. for measurements. */
    private static List<String> ofTheOperator() {
        String options = System.getenv("BAOPHU_JVM");
        return options == null || options.isBlank()
                ? List.of()
                : List.of(options.strip().split("\\s+"));
    }
}
