package vn.baophu.local;

import java.util.function.Consumer;

/** One beat of a heart that goes on: what fails is told and the next beat comes; a scheduler would drop it without a word. */
record Beat(Runnable work, Consumer<String> say) implements Runnable {
    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException fault) {
            say.accept("The stack could not look after itself this time: " + fault + ".");
        }
    }
}
