package vn.baophu.targets.issuance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says nothing more than that the plan is laid before its issuer now: {@code {}}. */
@Schema(name = "PlanSubmission", examples = "{}")
record Submission() {}
