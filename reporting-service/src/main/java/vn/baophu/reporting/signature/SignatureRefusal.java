package vn.baophu.reporting.signature;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Everything that can be wrong with a signature or a certificate. */
public enum SignatureRefusal implements Refusal {
    SIGNATURE_UNREADABLE(
            Kind.INVALID, "Chữ ký số không đọc được (cần CMS dạng DER).", "The signature is no readable CMS in DER."),
    SIGNATURE_NOT_DETACHED(
            Kind.INVALID,
            "Chữ ký số phải tách rời, không kèm nội dung.",
            "The signature must be detached, without the content in it."),
    NOT_ONE_SIGNER(
            Kind.INVALID, "Mỗi chữ ký số chỉ được có một người ký.", "A signature must have exactly one signer."),
    SIGNER_UNKNOWN(
            Kind.INVALID,
            "Chữ ký số không kèm chứng thư của người ký.",
            "The signature does not carry its signer's certificate."),
    SIGNED_OTHER_CONTENT(
            Kind.INVALID,
            "Chữ ký số không phải cho nội dung của lần gửi này.",
            "What was signed is not the content of this version."),
    SIGNATURE_WRONG(Kind.INVALID, "Chữ ký số không đúng.", "The signature is wrong."),
    ALGORITHM_TOO_WEAK(
            Kind.INVALID,
            "Thuật toán hoặc khóa quá yếu; cần SHA-256 và RSA 2048 hoặc EC 256 trở lên.",
            "Algorithm or key are too weak: SHA-256 and RSA 2048 or EC 256 or better."),
    KEY_NOT_FOR_SIGNING(
            Kind.INVALID,
            "Chứng thư của người ký không được cấp để ký.",
            "The signer's certificate was not issued for signing."),
    CERTIFICATE_NOT_VALID_THEN(
            Kind.INVALID,
            "Chứng thư chưa có hiệu lực hoặc đã hết hạn vào lúc ký.",
            "A certificate was not yet valid or had expired at the time of signing."),
    SIGNING_TIME_WRONG(
            Kind.INVALID,
            "Thời điểm ký phải nằm giữa lúc gửi báo cáo và lúc nhận chữ ký.",
            "The time of signing must lie between the sending of the report and the receipt of the signature."),
    ISSUER_NOT_TRUSTED(
            Kind.INVALID,
            "Chứng thư không do tổ chức nào trong danh sách tin cậy cấp.",
            "The certificate leads to none that is trusted."),
    CERTIFICATE_REMOVED(
            Kind.INVALID,
            "Chứng thư đã bị loại khỏi danh sách tin cậy.",
            "The certificate was removed from those that are trusted."),
    TOO_MANY_SIGNATURES(
            Kind.INVALID, "Mỗi lần gửi có nhiều nhất %s chữ ký số.", "A version has at most %s signatures."),
    SIGNATURE_NOT_FOUND(Kind.ABSENT, "Không có chữ ký số %s.", "There is no signature %s."),
    CERTIFICATE_UNREADABLE(
            Kind.INVALID,
            "Chứng thư không đọc được (cần X.509 dạng PEM hoặc DER mã base64).",
            "The certificate is no readable X.509 in PEM, or DER in base64."),
    CERTIFICATE_NOT_FOUND(Kind.ABSENT, "Không có chứng thư tin cậy %s.", "There is no trusted certificate %s."),
    CERTIFICATE_ALREADY_REMOVED(
            Kind.CONFLICT, "Chứng thư đã bị loại khỏi danh sách.", "The certificate has been removed already.");

    private final Kind kind;
    private final String vi;
    private final String en;

    SignatureRefusal(Kind kind, String vi, String en) {
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
