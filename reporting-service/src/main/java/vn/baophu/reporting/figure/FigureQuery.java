package vn.baophu.reporting.figure;

import java.time.Instant;
import java.util.UUID;

/**
 * Which figures to read.
 *
 * @param regimeId only what this regime asked for; null for any
 * @param before only what was accepted before this moment; null for all until now
 */
public record FigureQuery(String indicator, String period, UUID regimeId, Instant before) {}
