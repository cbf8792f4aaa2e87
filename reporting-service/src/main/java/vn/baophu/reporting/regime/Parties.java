package vn.baophu.reporting.regime;

import java.util.List;

/** Everybody whom a regime names, found in the directory. */
record Parties(Reporters reporters, Recipient recipient, List<Relay> relays) {}
