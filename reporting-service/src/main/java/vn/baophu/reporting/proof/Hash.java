package vn.baophu.reporting.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 of 32 bytes. */
record Hash(byte[] bytes) {
    private static final int LENGTH = 32;

    /** What stands before the first link of a chain. */
    static final Hash NOTHING = new Hash(new byte[LENGTH]);

    static Hash of(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part);
            }
            return new Hash(sha.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** The hash of a link: of the one before it and of what it seals. */
    Hash next(Hash seal) {
        return of(bytes, seal.bytes);
    }

    /** 64 hex digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
