package vn.baophu.local.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports of this machine's own address, 127.0.0.1. */
public class Ports {
    private Ports() {}

    /** So many ports that nobody listens on now, all different: they are held together until all are found. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(listen(0));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new CannotRun("No free port was found on 127.0.0.1: " + e.getMessage() + ".", e);
        } finally {
            held.forEach(Ports::release);
        }
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
