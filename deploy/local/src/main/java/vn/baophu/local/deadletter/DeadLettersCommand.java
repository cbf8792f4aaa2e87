package vn.baophu.local.deadletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.TimeoutException;
import vn.baophu.local.ground.Arguments;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Console;
import vn.baophu.local.ground.Home;
import vn.baophu.local.ground.RunningStack;

/** {@code dead-letters list} and {@code dead-letters replay [EVENT_ID]}, on the local stack or on any Kafka. */
public class DeadLettersCommand {
    private static final String USAGE = """
            Usage: ./deploy/local/dead-letters list             the records that a service could not take, and why
                   ./deploy/local/dead-letters replay           send all that were not yet replayed to their topics again
                   ./deploy/local/dead-letters replay EVENT_ID  send this one again, whether it was replayed or not
              --kafka HOST:PORT  another Kafka than the local stack's (or the variable BAOPHU_KAFKA)
              --data DIR         the data folder of the local stack""";

    private final String kafka;
    private final Consumer<String> say;

    DeadLettersCommand(String kafka, Consumer<String> say) {
        this.kafka = kafka;
        this.say = say;
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            Console.say(USAGE);
            return;
        }
        System.exit(Console.run(() -> {
            Arguments asked = new Arguments(arguments, Set.of("--data", "--kafka"), Set.of());
            new DeadLettersCommand(kafka(asked), Console::say).run(asked.words());
        }));
    }

    void run(List<String> words) {
        String verb = words.isEmpty() ? "" : words.get(0);
        if (!verb.equals("list") && !verb.equals("replay") || words.size() > (verb.equals("list") ? 1 : 2)) {
            throw CannotRun.wronglyAsked("Say what to do: dead-letters list, or dead-letters replay; see --help.");
        }
        try (DeadLetters letters = new DeadLetters(kafka)) {
            if (verb.equals("list")) {
                list(letters.all());
            } else if (words.size() == 2) {
                replayOne(letters.all(), words.get(1));
            } else {
                replayAll(letters);
            }
        } catch (TimeoutException e) {
            throw new CannotRun("Kafka does not answer on " + kafka + "; is the stack running?", e);
        }
    }

    private void list(List<DeadLetter> letters) {
        letters.forEach(letter -> say.accept(letter.line()));
        long waiting = letters.stream().filter(letter -> !letter.replayed()).count();
        say.accept(letters.size() + " dead letters, " + waiting + " not replayed.");
    }

    /** One out of its turn is sent, but the mark of what was replayed stays where it is. */
    private void replayOne(List<DeadLetter> letters, String eventId) {
        DeadLetter letter = letters.stream()
                .filter(each -> each.eventId().equals(eventId))
                .filter(DeadLetter::hasOrigin)
                .findFirst()
                .orElseThrow(
                        () -> CannotRun.wronglyAsked("No dead letter of the event " + eventId + " can be sent again."));
        try (Replay replay = new Replay(kafka)) {
            replay.send(letter);
        }
        say.accept("Sent again: " + letter.line());
    }

    private void replayAll(DeadLetters letters) {
        List<DeadLetter> waiting =
                letters.all().stream().filter(letter -> !letter.replayed()).toList();
        try (Replay replay = new Replay(kafka)) {
            for (DeadLetter letter : waiting) {
                if (letter.hasOrigin()) {
                    replay.send(letter);
                }
                letters.remember(letter);
                say.accept((letter.hasOrigin() ? "Sent again: " : "Passed over, its topic is not known: ")
                        + letter.line());
            }
        }
        say.accept(waiting.size() + " dead letters were waiting.");
    }

    private static String kafka(Arguments asked) {
        return asked.value("--kafka")
                .or(() -> Optional.ofNullable(System.getenv("BAOPHU_KAFKA")))
                .orElseGet(() -> RunningStack.of(asked.value("--data")
                                .map(Path::of)
                                .orElseGet(() -> Home.find().data())
                                .toAbsolutePath())
                        .kafka());
    }
}
