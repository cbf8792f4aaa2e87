package vn.baophu.directory;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the directory says no. */
public enum DirectoryRefusal implements Refusal {
    NO_SUCH_UNIT(Kind.INVALID, "Không có đơn vị hành chính %s vào ngày %s", "There is no administrative unit %s on %s"),
    NO_SUCH_AGENCY(Kind.INVALID, "Không có cơ quan %s", "There is no agency %s");

    private final Kind kind;
    private final String vi;
    private final String en;

    DirectoryRefusal(Kind kind, String vi, String en) {
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
