package vn.baophu.local.ground;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords made on this machine for this data folder, the same at every start. */
public class Secrets {
    private static final int BYTES = 16;

    private final Settings settings;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.settings = new Settings(file);
    }

    public synchronized String of(String name) {
        return settings.get(name).orElseGet(() -> made(name));
    }

    private String made(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        settings.put(name, secret);
        return secret;
    }
}
