package vn.baophu.reporting.regime;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a regime is refused. */
public enum RegimeRefusal implements Refusal {
    NO_SUCH_REGIME(Kind.INVALID, "Không có chế độ báo cáo \"%s\"", "There is no reporting regime \"%s\""),
    REGIME_NOT_FOUND(Kind.ABSENT, "Không có chế độ báo cáo \"%s\"", "There is no reporting regime \"%s\""),
    REGIME_EXISTS(
            Kind.CONFLICT,
            "Đã có chế độ báo cáo \"%s\" với nội dung khác",
            "There is already a reporting regime \"%s\" with other content"),
    INDICATOR_TWICE(Kind.INVALID, "Chỉ tiêu %s được ghi hai lần", "The indicator %s is named twice"),
    PART_TWICE(Kind.INVALID, "Kỳ %s có hai thời hạn", "There are two due rules for the part %s"),
    DOES_NOT_GO_WITH(Kind.INVALID, "\"%s\" không đi cùng %s", "\"%s\" does not go with %s"),
    LEVEL_AND_UNIT(
            Kind.INVALID,
            "\"unitsUnder\" và \"level\" phải đi cùng nhau",
            "\"unitsUnder\" and \"level\" only make sense together"),
    UNIT_OR_AGENCY(
            Kind.INVALID,
            "Ghi một đơn vị hoặc một cơ quan, không ghi cả hai",
            "Name either a unit or an agency, not both"),
    RELAY_UNCLEAR(
            Kind.INVALID,
            "Khâu trung gian ghi một đơn vị, một cơ quan hoặc một cấp (\"above\"), không ghi nhiều thứ",
            "A relay is either a unit, an agency or a level (\"above\"), not several of them"),
    LEVEL_TWICE(Kind.INVALID, "Cấp %s được ghi hai lần", "The level %s is named twice"),
    NOT_ABOVE(
            Kind.INVALID,
            "Cấp %s không ở trên đơn vị báo cáo nào của chế độ này",
            "The level %s lies above no reporter of this regime"),
    GROUP_UNCLEAR(
            Kind.INVALID,
            "Nhóm gồm \"unitsUnder\" cùng \"level\", hoặc \"agenciesOf\"",
            "A group is either \"unitsUnder\" with \"level\" or \"agenciesOf\""),
    INDICATOR_NOT_LISTED(
            Kind.INVALID,
            "Chỉ tiêu %s chưa có trong danh sách \"indicators\"",
            "The indicator %s is not in the list \"indicators\""),
    CODE_TWICE(Kind.INVALID, "Mã %s được dùng hai lần", "The code %s is used twice"),
    CODE_LIKE_ID(
            Kind.INVALID,
            "Mã \"%s\" trông như một định danh; hãy chọn mã khác",
            "The code \"%s\" looks like an id; choose another one"),
    CODE_DIFFERS(
            Kind.INVALID, "Mã \"%s\" khác mã của chế độ báo cáo %s", "The code \"%s\" is not that of the regime %s"),
    EDITION_TOO_EARLY(
            Kind.INVALID,
            "Phiên bản mới phải có hiệu lực sau ngày %s",
            "A new edition must begin after %s, the first day of the one before"),
    ENDS_BEFORE_START(
            Kind.INVALID, "Ngày hết hiệu lực %s trước ngày bắt đầu %s", "The last day %s is before the first day %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    RegimeRefusal(Kind kind, String vi, String en) {
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
