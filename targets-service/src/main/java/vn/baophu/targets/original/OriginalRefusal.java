package vn.baophu.targets.original;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the file of a paper is refused. */
enum OriginalRefusal implements Refusal {
    NO_ORIGINAL(Kind.ABSENT, "Kế hoạch %s chưa có tệp văn bản gốc.", "The plan %s has no original file yet."),
    NEITHER_PDF_NOR_DOCX(
            Kind.UNSUPPORTED,
            "Nội dung tệp không phải PDF, cũng không phải DOCX không chứa macro.",
            "By its content the file is neither a PDF nor a DOCX without macros."),
    ORIGINAL_TOO_LARGE(Kind.TOO_LARGE, "Tệp văn bản gốc lớn nhất %s MB.", "The file of a paper has at most %s MB."),
    FILE_NAME_UNUSABLE(
            Kind.MALFORMED,
            "Tên tệp có ký tự không dùng được; hãy đặt tên như \"127-KH-UBND.pdf\".",
            "The file name has characters that can not be used; call it like \"127-KH-UBND.pdf\".");

    private final Kind kind;
    private final String vi;
    private final String en;

    OriginalRefusal(Kind kind, String vi, String en) {
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
