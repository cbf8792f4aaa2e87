package vn.baophu.reporting.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lines of at most 75 bytes (RFC 5545, 3.1). The library counts characters, of which Vietnamese ones take up to three bytes, and
 * would part the two halves of an emoji.
 */
final class Folding {
    private static final int MOST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private Folding() {}

    /** The same content, folded by bytes between characters. */
    static String of(String content) {
        var folded = new StringBuilder(content.length() + content.length() / 10);
        for (var line : content.replace(FOLD, "").split(END)) {
            append(line, folded);
        }
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int room = MOST;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(UTF_8).length;
            if (bytes > room) {
                folded.append(FOLD);
                room = MOST - 1;
            }
            folded.append(character);
            room -= bytes;
            at += character.length();
        }
        folded.append(END);
    }
}
