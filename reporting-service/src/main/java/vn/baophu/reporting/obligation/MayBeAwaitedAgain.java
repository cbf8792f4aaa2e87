package vn.baophu.reporting.obligation;

import java.util.List;

/**
 * Reports that these regimes ask for may come to be awaited again; said before anything of them is held, to whoever works at
 * all duties of a regime in turn.
 *
 * @param regimes their codes
 */
public record MayBeAwaitedAgain(List<String> regimes) {}
