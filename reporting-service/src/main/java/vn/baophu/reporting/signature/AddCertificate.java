package vn.baophu.reporting.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate to trust from now on.
 *
 * @param certificate X.509 as PEM, or DER in base64
 */
@Schema(examples = """
                {"certificate":"-----BEGIN CERTIFICATE-----\\nMIIB...\\n-----END CERTIFICATE-----","note":"CA của Chính phủ, 2020-2040"}""")
public record AddCertificate(
        @NotBlank @Size(max = 40_000) String certificate,
        @Size(max = 1000) String note) {}
