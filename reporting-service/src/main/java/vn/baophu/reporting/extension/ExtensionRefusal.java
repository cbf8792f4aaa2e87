package vn.baophu.reporting.extension;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a request for more time says no. */
enum ExtensionRefusal implements Refusal {
    NO_SUCH_EXTENSION_REQUEST(Kind.ABSENT, "Không có đề nghị gia hạn %s", "There is no request for more time %s"),
    ALREADY_ASKED(
            Kind.CONFLICT,
            "Đã có đề nghị gia hạn cho báo cáo này, đang chờ quyết định",
            "More time for this report has been asked for already and waits for a decision"),
    ALREADY_DECIDED(Kind.CONFLICT, "Đề nghị gia hạn này đã được quyết định", "This request is decided already"),
    OWN_REQUEST(
            Kind.FORBIDDEN,
            "Không được tự quyết định đề nghị gia hạn của chính mình",
            "Nobody decides about a request of their own"),
    TOO_FAR(
            Kind.INVALID,
            "Ngày %s quá xa; chỉ gia hạn được đến ngày %s",
            "%s is too far away; more time can be given until %s at most");

    private final Kind kind;
    private final String vi;
    private final String en;

    ExtensionRefusal(Kind kind, String vi, String en) {
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
