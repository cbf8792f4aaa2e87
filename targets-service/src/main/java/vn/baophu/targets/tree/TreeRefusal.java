package vn.baophu.targets.tree;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every reason why it is not clear among whom to divide. */
public enum TreeRefusal implements Refusal {
    DIVIDED_OUTSIDE_PLAN(
            "%s không thuộc địa bàn của cơ quan ban hành kế hoạch.",
            "%s does not lie in the area of the unit that issues the plan."),
    NO_SUCH_HOLDER(
            "Kế hoạch không giao số liệu nào cho %s trong đơn vị %s.",
            "The plan prints no figure of %s inside the unit %s."),
    LEVEL_NOT_BELOW("Cấp %s không nằm dưới %s.", "The level %s does not lie below %s."),
    KEY_TWICE("Khóa %s được dùng hai lần.", "The key %s is used twice."),
    NO_SUCH_PARENT(
            "Không có đơn vị hay đầu mối %s ở trên; hãy khai báo cấp trên trước.",
            "There is no unit or holder %s above; name who is above first."),
    HOLDER_IS_A_UNIT(
            "Đơn vị hành chính lấy từ danh mục theo cấp, không khai báo ở đây.",
            "Administrative units come from the directory by their level, they are not named here.");

    private final String vi;
    private final String en;

    TreeRefusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
