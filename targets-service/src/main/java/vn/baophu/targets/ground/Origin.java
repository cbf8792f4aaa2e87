package vn.baophu.targets.ground;

/** Where a number to divide by is from. The first that knows it counts, in this order. */
public enum Origin {
    /** In the request. */
    GIVEN("do người lập nhập", "given by the planner"),
    /** Printed in the plan itself. */
    PLAN("in trong kế hoạch này", "printed in this plan"),
    /** The registered counts. */
    COUNTS("theo số đếm đã đăng ký", "from the registered counts"),
    /** Printed in an issued plan that is in force. */
    IN_FORCE("theo kế hoạch đang có hiệu lực", "from the plan in force"),
    /** Accepted reports. */
    REPORTS("theo báo cáo đã duyệt", "from accepted reports"),
    /** The sum of those below. */
    SUM("cộng từ cấp dưới", "summed from below");

    private final String vi;
    private final String en;

    Origin(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
