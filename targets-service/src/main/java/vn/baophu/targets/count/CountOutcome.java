package vn.baophu.targets.count;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a table of counts was taken.
 *
 * @param rows rows of the table, the header not counted
 * @param created counts that were not there before
 * @param corrected counts that were there with other people or another source
 * @param unchanged counts that were there, just so
 * @param dryRun true when nothing was written
 */
@Schema(examples = "{\"rows\": 19, \"created\": 18, \"corrected\": 1, \"unchanged\": 0, \"dryRun\": false}")
record CountOutcome(int rows, int created, int corrected, int unchanged, boolean dryRun) {}
