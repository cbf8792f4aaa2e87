package vn.baophu.targets.target;

/**
 * Who reaches a figure: a unit, or somebody named inside it that is no territory of the official list. Those who divide a
 * figure among others come before them.
 */
public enum HolderKind {
    /** The unit itself, or all units of one level inside it. */
    UNIT,
    /** "cơ quan, đơn vị". */
    AGENCY,
    /** "tổ chức dịch vụ thu". */
    COLLECTION_ORGANISATION,
    /** "nhân viên thu". */
    COLLECTION_AGENT,
    /** "phòng giáo dục và đào tạo", a school. */
    EDUCATION_DIVISION,
    /** "giáo viên chủ nhiệm". */
    CLASS_TEACHER,
    /** "thôn, bản, khu phố", where it has no official code. */
    HAMLET,
    /** "tổ tự quản". */
    SELF_MANAGED_GROUP,
    /** Any other group that the paper names, such as communes with a title. */
    GROUP
}
