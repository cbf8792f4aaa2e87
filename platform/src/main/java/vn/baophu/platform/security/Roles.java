package vn.baophu.platform.security;

import java.util.Set;

/** The roles a token may carry in its claim {@code groups}, and the one that follows from any of them. */
public final class Roles {
    /** Drafts plans and their annexes. */
    public static final String PLANNER = "planner";
    /** Issues plans. */
    public static final String ISSUER = "issuer";
    /** Sends the reports of its unit. */
    public static final String REPORTER = "reporter";
    /** Returns or accepts reports. */
    public static final String REVIEWER = "reviewer";
    /** Keeps regimes and tasks. */
    public static final String COORDINATOR = "coordinator";
    /** Carries out tasks. */
    public static final String OFFICER = "officer";
    /** Keeps the directory of units and agencies. */
    public static final String REGISTRAR = "registrar";
    /** Reads everything in its area, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** A machine. */
    public static final String SYSTEM = "system";

    /** Reads in the own area. Nobody is given it: who has any of the others has it too. */
    public static final String READER = "reader";

    static final Set<String> GIVEN =
            Set.of(PLANNER, ISSUER, REPORTER, REVIEWER, COORDINATOR, OFFICER, REGISTRAR, AUDITOR, SYSTEM);

    private Roles() {}
}
