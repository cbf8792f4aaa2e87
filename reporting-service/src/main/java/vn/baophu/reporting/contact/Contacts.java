package vn.baophu.reporting.contact;

import static vn.baophu.reporting.contact.ContactRefusal.NO_CONTACT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.platform.error.Refused;

/** Where people want to get their mail. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, String> {
    /** The contact of a person; refuses with {@code NO_CONTACT}. */
    Contact of(String subject) {
        return findByIdOptional(subject).orElseThrow(() -> new Refused(NO_CONTACT));
    }
}
