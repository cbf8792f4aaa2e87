package vn.baophu.local.demo;

/** The stack did not take the demo; the message is one sentence with the file, the row and the reason. */
public final class DemoRefused extends RuntimeException {
    DemoRefused(String file, String reason) {
        super("The demo was not taken at " + file + ": " + reason);
    }
}
