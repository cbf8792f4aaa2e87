package vn.baophu.targets.issuance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says nothing more than that the plan is issued now: {@code {}}. */
@Schema(examples = "{}")
record Issuance() {}
