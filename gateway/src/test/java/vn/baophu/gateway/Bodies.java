package vn.baophu.gateway;

import java.io.InputStream;

/** Bodies too large to build. */
final class Bodies {
    private Bodies() {}

    static InputStream ofZeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                var count = (int) Math.min(wanted, left);
                left -= count;
                return count;
            }
        };
    }
}
