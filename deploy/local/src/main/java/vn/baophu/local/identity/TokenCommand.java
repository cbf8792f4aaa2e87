package vn.baophu.local.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.baophu.local.ground.Arguments;
import vn.baophu.local.ground.CannotRun;
import vn.baophu.local.ground.Console;
import vn.baophu.local.ground.Home;
import vn.baophu.local.ground.RunningStack;

/** {@code token NAME}: prints a bearer token of a demo person and nothing else. Signs by itself, with the issuer's key. */
public class TokenCommand {
    private static final String USAGE = """
            Usage: ./deploy/local/token NAME  a bearer token of this demo person; the start command lists them
              --data DIR  the data folder of the local stack""";

    private TokenCommand() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            Console.say(USAGE);
            return;
        }
        System.exit(Console.run(() -> Console.say(token(new Arguments(arguments, Set.of("--data"), Set.of())))));
    }

    static String token(Arguments asked) {
        Home home = Home.find();
        People people = new People(home.demo().resolve("people.csv"));
        if (asked.words().size() != 1) {
            throw CannotRun.wronglyAsked("Say whose token you want: ./deploy/local/token NAME, for example "
                    + people.all().iterator().next().name() + ".");
        }
        Person person = people.named(asked.words().get(0));
        Path data = asked.value("--data").map(Path::of).orElse(home.data()).toAbsolutePath();
        RunningStack stack = RunningStack.of(data);
        return new Tokens(SigningKey.read(data.resolve("issuer.json")), stack.issuer()).tokenOf(person);
    }
}
