package vn.baophu.targets.finding;

import jakarta.ws.rs.QueryParam;

/** What findings can be asked by. */
public class FindingFilter {
    @QueryParam("rule")
    Rule rule;

    @QueryParam("severity")
    Severity severity;

    boolean takes(Finding finding) {
        return (rule == null || finding.rule() == rule) && (severity == null || finding.severity() == severity);
    }
}
