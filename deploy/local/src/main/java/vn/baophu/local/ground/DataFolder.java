package vn.baophu.local.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which one stack keeps everything between two starts. Held by one stack at a time: the lock ends with the
 * process, however that ends.
 */
public class DataFolder implements AutoCloseable {
    private static final String LOCK = "baophu-stack.lock";
    private static final long NEEDED_BYTES = 500L * 1024 * 1024;
    private static final long FULL_BYTES = 4L * 1024 * 1024;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder; says in one sentence when it is held, foreign, not writable or on a full disk. */
    public static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            mustBeOurs(folder);
            DataFolder held = new DataFolder(
                    folder,
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            held.lock();
            mustHaveRoom(folder, Files.getFileStore(folder).getUsableSpace());
            Files.createDirectories(held.logs());
            return held;
        } catch (IOException e) {
            throw new CannotRun("The data folder " + folder + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /** Empties the folder. Only files of a stack can be in it, since a foreign folder was refused. */
    public void empty() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.filter(path -> !path.equals(folder) && !path.endsWith(LOCK))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new CannotRun("The data folder " + folder + " cannot be emptied: " + reason(e) + ".", e);
        }
    }

    public Path at(String name) {
        return folder.resolve(name);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotRun("The data folder " + folder + " could not be released: " + reason(e) + ".", e);
        }
    }

    /** Whether its disk takes nothing more; then that is why whatever failed has failed. A folder that is gone is not full. */
    public boolean isFull() {
        return Files.exists(folder) && folder.toFile().getUsableSpace() < FULL_BYTES;
    }

    static void mustHaveRoom(Path folder, long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new CannotRun("Only " + usableBytes / 1024 / 1024 + " MB are free on the disk of " + folder
                    + "; the local stack needs " + NEEDED_BYTES / 1024 / 1024 + " MB.");
        }
    }

    private static void mustBeOurs(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (Files.notExists(folder.resolve(LOCK)) && inside.findAny().isPresent()) {
                throw CannotRun.wronglyAsked("The folder " + folder
                        + " holds files that are not the stack's; give --data a new or an empty folder.");
            }
        }
    }

    private void lock() throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new CannotRun("Another stack is running on the data folder " + folder
                    + "; stop it, or give this one another folder with --data DIR.");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = e instanceof FileSystemException fault && fault.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : "there is no such place";
    }
}
