package vn.baophu.agency.agency;

import static vn.baophu.platform.error.Kind.ABSENT;
import static vn.baophu.platform.error.Kind.CONFLICT;
import static vn.baophu.platform.error.Kind.INVALID;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way in which the directory of agencies says no. */
public enum AgencyRefusal implements Refusal {
    AGENCY_ABSENT(ABSENT, "Không có cơ quan %s.", "There is no agency %s."),
    NO_SUCH_AGENCY(INVALID, "Không có cơ quan mã %s.", "No agency has the code %s."),
    AGENCY_EXISTS(
            CONFLICT,
            "Cơ quan mã %s đã có với nội dung khác; hãy sửa cơ quan đó.",
            "The agency %s is recorded otherwise; correct that one."),
    AGENCY_TWICE(INVALID, "Mã %s có hai lần trong bảng.", "The code %s stands twice in the table."),
    CODE_STAYS(INVALID, "Mã cơ quan %s không thay đổi được.", "The agency's code %s does not change.");

    private final Kind kind;
    private final String vi;
    private final String en;

    AgencyRefusal(Kind kind, String vi, String en) {
        this.kind = kind;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
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
