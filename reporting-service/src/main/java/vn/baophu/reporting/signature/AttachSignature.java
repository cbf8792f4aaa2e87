package vn.baophu.reporting.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature to put under a report.
 *
 * @param signature detached CMS (PKCS#7) over the canonical content of the version, DER in base64
 * @param sending number of the version; the last where not stated
 */
@Schema(examples = """
                {"signature":"MIIGVAYJKoZIhvcNAQcCoIIGRTCCBkECAQExDTALBglghkgBZQMEAgE=","sending":1}""")
public record AttachSignature(
        @NotBlank @Size(max = 200_000) String signature,
        @Positive Integer sending) {}
