package vn.baophu.reporting.digest;

import vn.baophu.reporting.reminder.ReminderKind;

/** The parts of a digest, most urgent first. */
enum Section {
    OVERDUE("Quá hạn", "quá hạn", "Overdue", "overdue", "overdue"),
    DUE_SOON("Sắp đến hạn", "sắp đến hạn", "Due soon", "due soon", "due soon"),
    BELOW("Cấp dưới quá hạn", "cấp dưới quá hạn", "Overdue below", "overdue below", "overdue below"),
    NOTICES("Thông báo", "thông báo", "Notices", "notice", "notices");

    private final String titleVi;
    private final String countVi;
    private final String titleEn;
    private final String oneEn;
    private final String manyEn;

    Section(String titleVi, String countVi, String titleEn, String oneEn, String manyEn) {
        this.titleVi = titleVi;
        this.countVi = countVi;
        this.titleEn = titleEn;
        this.oneEn = oneEn;
        this.manyEn = manyEn;
    }

    static Section of(ReminderKind kind) {
        return switch (kind) {
            case OVERDUE -> OVERDUE;
            case DUE_SOON -> DUE_SOON;
            case ESCALATED -> BELOW;
            case RETURNED,
                    CORRECTED,
                    USED_REPORT_GONE,
                    EXTENSION_APPROVED,
                    EXTENSION_REFUSED,
                    WAIVED,
                    WAIVER_TAKEN_BACK -> NOTICES;
        };
    }

    String title(boolean vi) {
        return vi ? titleVi : titleEn;
    }

    /** What so many of it are called. */
    String count(boolean vi, int many) {
        return vi ? countVi : many == 1 ? oneEn : manyEn;
    }
}
