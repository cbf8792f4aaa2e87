package vn.baophu.reporting.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/** Saying where one wants one's mail, and that one wants none any more. */
@ApplicationScoped
class ContactDesk {
    private final Contacts contacts;
    private final Standings standings;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    ContactDesk(Contacts contacts, Standings standings, IfMatch ifMatch, InstantSource clock) {
        this.contacts = contacts;
        this.standings = standings;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Kept keep(KeepContact wanted, Caller caller) {
        var standing = standings.of(caller);
        var known = contacts.findByIdOptional(caller.subject());
        if (known.isPresent()) {
            ifMatch.mustMatch(known.get().version());
            known.get().keep(standing, wanted);
            return new Kept(known.get(), false);
        }
        var contact = new Contact(standing, wanted, clock.instant());
        contacts.persist(contact);
        return new Kept(contact, true);
    }

    @Transactional
    void forget(Caller caller) {
        var contact = contacts.of(caller.subject());
        ifMatch.mustMatch(contact.version());
        contacts.delete(contact);
    }

    /** The contact as it now is, and whether it is new. */
    record Kept(Contact contact, boolean created) {}
}
