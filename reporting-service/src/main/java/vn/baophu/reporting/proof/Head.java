package vn.baophu.reporting.proof;

/** The end of a chain: how many links it has, and the hash of the last. */
record Head(long length, Hash hash) {
    static final Head NONE = new Head(0, Hash.NOTHING);
}
