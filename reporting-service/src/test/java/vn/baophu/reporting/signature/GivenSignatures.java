package vn.baophu.reporting.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;

/** Signatures as a person's signing program makes them. */
final class GivenSignatures {
    private GivenSignatures() {}

    static byte[] by(Signer signer, byte[] content, Instant at, X509Certificate... alongside) {
        return by(List.of(signer), "SHA256with", content, at, false, List.of(alongside));
    }

    static byte[] by(
            List<Signer> signers,
            String digest,
            byte[] content,
            Instant at,
            boolean withContent,
            List<X509Certificate> alongside) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (var signer : signers) {
                var key = signer.keys().getPrivate();
                var algorithm = digest + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
                generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(time(at)))
                        .build(algorithm, key, signer.certificate()));
            }
            generator.addCertificates(new JcaCertStore(alongside));
            return generator
                    .generate(new CMSProcessableByteArray(content), withContent)
                    .getEncoded();
        } catch (Exception cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static AttributeTable time(Instant at) {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return new AttributeTable(attributes);
    }
}
