package vn.baophu.reporting.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.baophu.reporting.contact.Contacts;
import vn.baophu.reporting.digest.DigestText.Line;
import vn.baophu.reporting.reminder.Mailings;
import vn.baophu.reporting.reminder.Reminders;
import vn.baophu.reporting.reporter.Names;

/** The digest of one person on one day: claimed and written down before it leaves, settled after it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DigestDesk {
    private static final int MOST_LINES = 100;

    private final Digests digests;
    private final Mailings mailings;
    private final Reminders reminders;
    private final Contacts contacts;
    private final Names names;
    private final InstantSource clock;
    private final String inbox;

    DigestDesk(
            Digests digests,
            Mailings mailings,
            Reminders reminders,
            Contacts contacts,
            Names names,
            InstantSource clock,
            @ConfigProperty(name = "baophu.mail.inbox") String inbox) {
        this.digests = digests;
        this.mailings = mailings;
        this.reminders = reminders;
        this.contacts = contacts;
        this.names = names;
        this.clock = clock;
        this.inbox = inbox;
    }

    /** The letter, ours to send; empty where another one has it or nothing is worth telling. */
    Optional<Letter> claim(String subject, LocalDate day) {
        var contact = contacts.findByIdOptional(subject);
        if (contact.isEmpty() || !digests.claim(subject, day, clock.instant())) {
            return Optional.empty();
        }
        var ids = mailings.take(subject, day);
        if (ids.isEmpty()) {
            digests.unclaim(subject, day);
            return Optional.empty();
        }
        var words = new DigestText(contact.get().language(), day, inbox);
        var lines = lines(ids.subList(0, Math.min(ids.size(), MOST_LINES)), words);
        var more = ids.size() - lines.size();
        return Optional.of(new Letter(contact.get().email(), words.subject(lines, more), words.text(lines, more)));
    }

    /** What became of it; what did not leave stays in the inbox and goes into the next one. */
    void settle(String subject, LocalDate day, Delivery delivery) {
        switch (delivery) {
            case SENT -> digests.ended(subject, day, delivery, clock.instant());
            case REFUSED -> {
                digests.ended(subject, day, delivery, clock.instant());
                mailings.giveBack(subject, day);
            }
            case AWAY -> {
                digests.unclaim(subject, day);
                mailings.giveBack(subject, day);
            }
            case UNSURE -> {} // it may have arrived: it stays claimed, and what it tells is told
        }
    }

    private List<Line> lines(List<UUID> ids, DigestText words) {
        var told = reminders.withIds(ids);
        var named =
                names.of(told.stream().map(each -> each.obligation().reporter()).toList());
        return told.stream()
                .map(each -> new Line(each.kind(), each.sentence(named, words.day(), words.language())))
                .toList();
    }
}
