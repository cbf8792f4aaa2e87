package vn.baophu.reporting.reminder;

/** Which of a unit's or agency's people are told. */
public enum Audience {
    /** Who sends its reports. */
    REPORTER,
    /** Reviewers and coordinators. */
    SUPERVISOR;

    /** Whether a reminder {@code r} is for somebody; {@code me} has the columns of {@code contact}. */
    public static final String ADDRESSED = """
            (r.audience = 'REPORTER' and 'reporter' = any(me.roles)
               and (r.agency_code = me.agency_code or r.agency_code is null and r.unit_id = me.unit_id)
             or r.audience = 'SUPERVISOR' and me.roles && array['reviewer', 'coordinator']
               and (r.unit_id = me.unit_id or me.nation and r.unit_id is null and r.agency_code is null))""";
}
