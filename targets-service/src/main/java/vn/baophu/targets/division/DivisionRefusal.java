package vn.baophu.targets.division;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every reason why a figure can not be divided as asked; each says first what was to be divided. */
public enum DivisionRefusal implements Refusal {
    NO_CHILDREN("%s: không có đơn vị nào để chia.", "%s: there is nobody to divide it among."),
    CHILD_TWICE("%s: %s xuất hiện hai lần.", "%s: %s appears twice."),
    BASE_UNKNOWN("%s: chia theo %s nhưng thiếu số liệu của %s.", "%s: divided by %s, but that is not known of %s."),
    BASE_EMPTY(
            "%s: chia theo %s nhưng số liệu của mọi đơn vị đều bằng 0.",
            "%s: divided by %s, but that is 0 for everyone."),
    BELOW_LAST_RESULT(
            "%s: theo %s thì chỉ chia phần tăng thêm, nhưng số được chia %s thấp hơn kết quả trước %s.",
            "%s: by %s only the rise is divided, but the %s to divide are fewer than the last results %s."),
    RESERVE_ABOVE_TOTAL("%s: dự phòng %s lớn hơn tổng %s.", "%s: the reserve of %s is greater than the total of %s."),
    FLOOR_ABOVE_CAP("%s: %s có sàn %s cao hơn trần %s.", "%s: %s has a floor of %s above its cap of %s."),
    HOLD_OUT_OF_BOUNDS(
            "%s: %s giữ nguyên %s, nằm ngoài sàn hoặc trần của chính đơn vị đó.",
            "%s: %s is held at %s, outside its own floor or cap."),
    STEP_DOES_NOT_FIT(
            "%s: giữa sàn và trần của %s không có bội số nào của bước %s.",
            "%s: between floor and cap of %s there is no multiple of the step %s."),
    HOLDS_ABOVE_TOTAL(
            "%s: các đơn vị giữ nguyên (%s) cộng lại %s, vượt số được chia %s.",
            "%s: what is held (%s) sums to %s, above the %s to divide."),
    HOLDS_BELOW_TOTAL(
            "%s: mọi đơn vị đều giữ nguyên, cộng lại %s, không đủ số được chia %s.",
            "%s: everyone is held, together at %s, below the %s to divide."),
    FLOORS_ABOVE_TOTAL(
            "%s: các sàn (%s) cộng lại %s, vượt số còn lại để chia %s.",
            "%s: the floors (%s) sum to %s, above the %s left to divide."),
    CAPS_BELOW_TOTAL(
            "%s: các trần (%s) cộng lại %s, không chứa hết số còn lại để chia %s.",
            "%s: the caps (%s) sum to %s and can not hold the %s left to divide."),
    NO_ROOM(
            "%s: không chia hết được %s vì các đơn vị có phần đều đã tới sàn hoặc trần.",
            "%s: %s can not be divided, since everyone with a share is at a floor or cap.");

    private final String vi;
    private final String en;

    DivisionRefusal(String vi, String en) {
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
