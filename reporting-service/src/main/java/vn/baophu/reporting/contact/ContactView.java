package vn.baophu.reporting.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;

/** Where a person gets the daily digest. */
@Schema(name = "Contact", examples = """
                {"subject":"reporter-ho-xa","email":"van.phong.hoxa@quangtri.gov.vn","language":"VI",
                "digestAt":"07:30","revision":0}""")
public record ContactView(String subject, String email, Language language, String digestAt, int revision)
        implements Tagged {
    static ContactView of(Contact contact) {
        return new ContactView(
                contact.subject(),
                contact.email(),
                contact.language(),
                contact.digestAt().toString(),
                contact.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
