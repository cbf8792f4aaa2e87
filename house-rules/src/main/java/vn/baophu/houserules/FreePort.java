package vn.baophu.houserules;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports of the loopback for servers that have to know theirs before they start, or keep it while they are away. */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int BEHIND = 32_768; // where Linux begins by itself; others later

    private FreePort() {}

    /** Nobody listens there now; as it lies below those that systems hand out by themselves, nobody is given it by chance. */
    public static int ofNobody() {
        return new Random()
                .ints(FIRST, BEHIND)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
