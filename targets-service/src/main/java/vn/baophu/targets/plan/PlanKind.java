package vn.baophu.targets.plan;

/** The kinds of papers that set targets. */
public enum PlanKind {
    /** Kế hoạch. */
    PLAN,
    /** Quyết định. */
    DECISION,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Chương trình hành động. */
    ACTION_PROGRAMME,
    /** Nghị quyết, of a People's Council. */
    RESOLUTION
}
