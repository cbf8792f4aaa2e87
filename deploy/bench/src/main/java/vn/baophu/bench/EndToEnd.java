package vn.baophu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import vn.baophu.local.LocalStack;
import vn.baophu.local.Options;
import vn.baophu.local.demo.DemoRefused;

/** Starts the whole stack with the demo in a folder of its own, measures through the gateway, prints, ends it. */
public final class EndToEnd {
    private static final int READS = 300;
    private static final int CHECKS = 5;
    private static final int TRIES = 5;

    private EndToEnd() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var data = Files.createTempDirectory("baophu-bench-");
        try (var stack = LocalStack.start(Options.forTests(data).withoutDemo())) {
            load(stack, TRIES);
            try (var district = new DistrictRead(stack)) {
                System.out.println(district.measure(READS));
            }
            System.out.println(new LongCheck(stack).measure(CHECKS));
        } finally {
            Folders.empty(data);
        }
    }

    /** On a busy machine the directory may reach the other services after the papers do; what is there stays. */
    private static void load(LocalStack stack, int tries) {
        try {
            stack.loadDemo();
        } catch (DemoRefused early) {
            if (tries == 1) {
                throw early;
            }
            load(stack, tries - 1);
        }
    }
}
