package vn.baophu.local.ground;

/** Why a command cannot do what it was asked: one sentence for the person at the keyboard, and the exit code. */
public class CannotRun extends RuntimeException {
    private static final int BROKEN = 1;
    private static final int WRONGLY_ASKED = 2;

    private final int exitCode;

    /** Exit code 1: something around us is not as it must be. */
    public CannotRun(String sentence) {
        this(sentence, null, BROKEN);
    }

    public CannotRun(String sentence, Throwable cause) {
        this(sentence, cause, BROKEN);
    }

    private CannotRun(String sentence, Throwable cause, int exitCode) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** Exit code 2: the command was given something it does not know. */
    public static CannotRun wronglyAsked(String sentence) {
        return new CannotRun(sentence, null, WRONGLY_ASKED);
    }

    public int exitCode() {
        return exitCode;
    }
}
