package vn.baophu.local.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the stack of a data folder can be reached, written down at each start for the other commands. */
public record RunningStack(Path folder, String gateway, String issuer, String kafka) {
    private static final String FILE = "addresses.properties";

    public void write() {
        Settings settings = new Settings(folder.resolve(FILE));
        settings.put("gateway", gateway);
        settings.put("issuer", issuer);
        settings.put("kafka", kafka);
    }

    /** The last start's addresses; refuses where there has been none. */
    public static RunningStack of(Path folder) {
        return find(folder)
                .orElseThrow(() -> new CannotRun("The stack has never run on the data folder " + folder
                        + "; start it with ./deploy/local/start."));
    }

    public static Optional<RunningStack> find(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        Settings settings = new Settings(folder.resolve(FILE));
        return Optional.of(new RunningStack(
                folder,
                settings.get("gateway").orElse(""),
                settings.get("issuer").orElse(""),
                settings.get("kafka").orElse("")));
    }
}
