package vn.baophu.local.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;

/** Ports of this machine's own address, 127.0.0.1. */
public class Ports {
    private static final int FIRST = 20_000;
    private static final int BEHIND = 32_768; // where Linux begins by itself; others later
    private static final int TRIES = 1_000;

    private Ports() {}

    /**
     * So many ports that nobody listens on now, all different. They lie below those that systems hand out by themselves: nobody
     * who asks for any port is given one of them before its program listens, or while it is started again.
     */
    public static List<Integer> free(int count) {
        List<Integer> free = new Random()
                .ints(FIRST, BEHIND)
                .distinct()
                .limit(TRIES)
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
        if (free.size() < count) {
            throw new CannotRun(
                    "No " + count + " free ports were found on 127.0.0.1, from " + FIRST + " to " + (BEHIND - 1) + ".");
        }
        return free;
    }

    public static int free() {
        return free(1).get(0);
    }

    /** The wanted port where it is free, else any: an address that stays the same from start to start if it can. */
    public static int preferably(int wanted) {
        return wanted > 0 && isFree(wanted) ? wanted : free();
    }

    public static boolean isFree(int port) {
        try {
            release(listen(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static void mustBeFree(int port) {
        if (!isFree(port)) {
            throw new CannotRun("Port " + port
                    + " on 127.0.0.1 is taken by another program; stop it, or choose another with --port N.");
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("A port could not be released", e);
        }
    }
}
