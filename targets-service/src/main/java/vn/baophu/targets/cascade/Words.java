package vn.baophu.targets.cascade;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.division.Base;

/** Numbers and bases as a clerk reads them. */
record Words(Language language) {
    String number(long people) {
        return NumberFormat.getIntegerInstance(locale()).format(people);
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getInstance(locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    String base(Base base) {
        return switch (base) {
            case DENOMINATOR -> say("mẫu số", "denominator");
            case GAP -> say("số người chưa tham gia", "people not covered yet");
            case LAST_RESULT -> say("kết quả kỳ trước", "last result");
            case EQUAL_GROWTH -> say("kết quả kỳ trước (tăng cùng một tỷ lệ)", "last result (equal growth)");
            case EQUAL_POINTS -> say("mẫu số (tăng cùng số điểm phần trăm)", "denominator (equal percentage points)");
            case LAST_PLAN -> say("chỉ tiêu trước", "last figure");
            case EQUAL -> say("chia đều", "equal parts");
        };
    }

    String say(String vi, String en, Object... args) {
        return String.format(Locale.ROOT, language == Language.VI ? vi : en, args);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }
}
