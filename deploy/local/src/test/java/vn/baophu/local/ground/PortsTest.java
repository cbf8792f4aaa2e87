package vn.baophu.local.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void free_ports_are_all_different() {
        assertThat(Ports.free(8)).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void a_busy_port_is_named_with_the_way_out() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.mustBeFree(busy.getLocalPort()))
                    .hasMessageContaining("Port " + busy.getLocalPort())
                    .hasMessageContaining("--port N");
            assertThat(Ports.preferably(busy.getLocalPort())).isNotEqualTo(busy.getLocalPort());
        }
    }
}
