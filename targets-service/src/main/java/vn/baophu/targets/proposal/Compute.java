package vn.baophu.targets.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param withoutMissing whether to compute though numbers are missing; who is missing then stands beside the result */
@Schema(examples = "{\"withoutMissing\": true}")
record Compute(Boolean withoutMissing) {
    boolean isContent() {
        return Boolean.TRUE.equals(withoutMissing);
    }
}
