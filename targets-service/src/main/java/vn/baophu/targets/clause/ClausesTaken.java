package vn.baophu.targets.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many clauses are new, and how many were there already in the same words. */
@Schema(examples = """
        {"created": 2, "unchanged": 0}""")
record ClausesTaken(int created, int unchanged) {}
