package vn.baophu.reporting.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The table of contents at the end of a ZIP archive, read without unpacking anything. Archives with something before,
 * behind or between, of several volumes or over 4 GB are not understood: no office program writes those.
 */
record ZipDirectory(List<Entry> entries) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int FILE = 0x02014b50;
    private static final int FILE_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /**
     * One file of the archive.
     *
     * @param packed bytes in the archive
     * @param size bytes once unpacked, as the archive says
     * @param at where its local header stands
     */
    record Entry(String name, int method, long packed, long size, long at) {}

    /** The directory of an archive that fills these bytes from the first to the last. */
    static Optional<ZipDirectory> of(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var end = endIn(bytes, true);
        if (end < 0 || content.length < LOCAL_LENGTH || bytes.getInt(0) != LOCAL) {
            return Optional.empty();
        }
        var from = unsigned(bytes, end + 16);
        return from + unsigned(bytes, end + 12) == end ? read(bytes, (int) from, end) : Optional.empty();
    }

    /** Whether a program that looks for an archive would find one in these bytes, wherever it begins and ends. */
    static boolean hiddenIn(byte[] content) {
        return endIn(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), false) >= 0;
    }

    /** Unpacks one entry, at most so many bytes of it; empty where it is longer, damaged or strangely packed. */
    Optional<byte[]> unpack(Entry entry, byte[] content, int most) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (entry.at + LOCAL_LENGTH > content.length || bytes.getInt((int) entry.at) != LOCAL) {
            return Optional.empty();
        }
        var from = entry.at + LOCAL_LENGTH + word(bytes, (int) entry.at + 26) + word(bytes, (int) entry.at + 28);
        if (from + entry.packed > content.length) {
            return Optional.empty();
        }
        if (entry.method == STORED) {
            var plain = new byte[(int) Math.min(entry.packed, most)];
            bytes.get((int) from, plain);
            return entry.packed > most ? Optional.empty() : Optional.of(plain);
        }
        return entry.method == DEFLATED ? inflate(content, (int) from, (int) entry.packed, most) : Optional.empty();
    }

    private static Optional<byte[]> inflate(byte[] content, int from, int length, int most) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(content, from, length);
            var plain = new byte[most];
            var size = inflater.inflate(plain);
            return inflater.finished() ? Optional.of(Arrays.copyOf(plain, size)) : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Where the end record stands that points to a directory right before it; -1 for none. */
    private static int endIn(ByteBuffer bytes, boolean last) {
        var lowest = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END
                    && pointsToDirectory(bytes, at)
                    && (!last || at + END_LENGTH + word(bytes, at + 20) == bytes.limit())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean pointsToDirectory(ByteBuffer bytes, int end) {
        var size = unsigned(bytes, end + 12);
        return size >= FILE_LENGTH && size <= end && bytes.getInt((int) (end - size)) == FILE;
    }

    private static Optional<ZipDirectory> read(ByteBuffer bytes, int from, int end) {
        var entries = new ArrayList<Entry>();
        var at = from;
        while (at + FILE_LENGTH <= end && bytes.getInt(at) == FILE) {
            var nameLength = word(bytes, at + 28);
            if (at + FILE_LENGTH + nameLength > end) {
                return Optional.empty();
            }
            var name = new byte[nameLength];
            bytes.get(at + FILE_LENGTH, name);
            entries.add(new Entry(
                    new String(name, UTF_8),
                    word(bytes, at + 10),
                    unsigned(bytes, at + 20),
                    unsigned(bytes, at + 24),
                    unsigned(bytes, at + 42)));
            at += FILE_LENGTH + nameLength + word(bytes, at + 30) + word(bytes, at + 32);
        }
        return at == end ? Optional.of(new ZipDirectory(entries)) : Optional.empty();
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
