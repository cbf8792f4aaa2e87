package vn.baophu.targets.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.division.Rounding;
import vn.baophu.targets.division.Terms;

/** Why a child gets what it gets, in a sentence that can be checked with a pocket calculator. */
record Explanation(Share share, Cut cut, Terms terms, Words words) {
    static String of(Share share, Cut cut, Terms terms, Language language) {
        return new Explanation(share, cut, terms, new Words(language)).sentence();
    }

    private String sentence() {
        var is = share.allotment();
        if (is.quota() == null) {
            return words.say(
                    "Giữ ở %s, không tham gia chia.",
                    "Held at %s, takes no part in the dividing.", words.number(is.figure()));
        }
        return grounds() + reported() + " " + quota() + " " + outcome();
    }

    /** What it weighs against all, base by base. */
    private String grounds() {
        var parts = new ArrayList<String>();
        for (var i = 0; i < terms.mix().size(); i++) {
            var part = terms.mix().get(i);
            var has = part.base().weight(share.ground().known());
            var counts = terms.mix().size() == 1
                    ? ""
                    : words.say(" (tính %s/%s)", " (counts %s/%s)", part.weight(), counted());
            parts.add(words.say(
                    "%s %s trên tổng %s%s",
                    "%s %s of %s in all%s",
                    words.base(part.base()),
                    words.number(has),
                    words.number(cut.sums().get(i)),
                    counts));
        }
        var said = String.join("; ", parts) + ".";
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** Of which reports the last result is. */
    private String reported() {
        var ground = share.ground();
        return ground.lastResultPeriod() == null
                        || terms.mix().stream().noneMatch(part -> part.base().takesLastResults())
                ? ""
                : " "
                        + words.say(
                                "Kết quả kỳ trước %s theo báo cáo đã duyệt kỳ %s.",
                                "Its last result of %s is from the accepted reports for %s.",
                                words.number(ground.lastResult().people()),
                                ground.lastResultPeriod());
    }

    private int counted() {
        return terms.mix().stream().mapToInt(Terms.Part::weight).sum();
    }

    private String quota() {
        var is = share.allotment();
        var rise = terms.mix().stream().anyMatch(part -> part.base().dividesTheRise());
        var start = rise && share.ground().lastResult() != null
                ? words.say(
                        " (có tính kết quả trước %s, phần tăng chia theo tỷ trọng)",
                        " (counting its last result of %s, to which its part of the rise is added)",
                        words.number(share.ground().lastResult().people()))
                : "";
        return words.say(
                "Tỷ trọng %s%%, hạn mức chính xác %s trong %s%s.",
                "Share %s%%, exact quota %s of %s%s.",
                words.number(is.sharePercent()),
                words.number(is.quota()),
                words.number(cut.shared()),
                start);
    }

    private String outcome() {
        var is = share.allotment();
        var figure = words.number(is.figure());
        return switch (is.reason()) {
            case HELD -> "";
            case AT_FLOOR ->
                words.say("Thấp hơn sàn, nên giữ ở sàn %s.", "That is below its floor, so it stands at %s.", figure);
            case AT_CAP ->
                words.say("Cao hơn trần, nên dừng ở trần %s.", "That is above its cap, so it stops at %s.", figure);
            case EXACT -> bounds() + words.say("Được đúng %s.", "It gets exactly %s.", figure);
            case ROUNDED_UP -> bounds() + words.say("Làm tròn lên thành %s", "Rounded up to %s", figure) + why();
            case ROUNDED_DOWN -> bounds() + words.say("Làm tròn xuống thành %s", "Rounded down to %s", figure) + why();
            case ODD_REST ->
                bounds()
                        + words.say(
                                "Đứng đầu lượt kế tiếp nên nhận phần lẻ chưa đủ một bước, thành %s.",
                                "Next in line, so it takes the rest that makes no whole step: %s.", figure);
        };
    }

    /** Where floors and caps of others, or its own, move what it is due. */
    private String bounds() {
        var is = share.allotment();
        return is.due().compareTo(is.quota()) == 0
                ? ""
                : words.say(
                                "Sau khi giữ sàn và trần của các đơn vị, còn được %s.",
                                "With everyone's floors and caps kept, it is due %s.", words.number(is.due()))
                        + " ";
    }

    private String why() {
        var is = share.allotment();
        if (terms.rounding() == Rounding.LARGEST_REMAINDER) {
            return words.say(
                    ": số người còn lẻ giao lần lượt cho phần lẻ lớn nhất (bằng nhau thì tỷ trọng lớn hơn, rồi mã nhỏ hơn).",
                    ": what is left goes to the largest remainders (ties: larger share, then smaller code).");
        }
        if (isNearest()) {
            return words.say(", là số gần nhất.", ", the nearest.");
        }
        return words.say(
                ": ở mức chung làm cho tổng vừa khít, hạn mức là %s%s; từ nửa %s trở lên thì tròn lên"
                        + " (đúng một nửa: tỷ trọng lớn hơn, rồi mã nhỏ hơn được trước).",
                ": at the common level that makes the exact total its quota is %s%s; a half %s and more rounds up"
                        + " (at just a half: larger share, then smaller code first).",
                words.number(is.levelled()),
                terms.step() == 1 ? "" : words.say(", bước %s", ", step %s", terms.step()),
                terms.step() == 1 ? words.say("người", "person") : words.say("bước", "step"));
    }

    private boolean isNearest() {
        var is = share.allotment();
        var off = is.due().subtract(BigDecimal.valueOf(is.figure())).abs();
        return off.multiply(BigDecimal.valueOf(2)).compareTo(BigDecimal.valueOf(terms.step())) < 0;
    }
}
