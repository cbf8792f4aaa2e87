package vn.baophu.reporting.submission;

import static vn.baophu.reporting.obligation.ObligationRefusal.NO_SUCH_OBLIGATION;
import static vn.baophu.reporting.submission.SubmissionRefusal.SERVES_ANOTHER_CUT_OFF;
import static vn.baophu.reporting.submission.SubmissionRefusal.SERVES_ANOTHER_REPORTER;
import static vn.baophu.reporting.submission.SubmissionRefusal.SERVES_MORE_CONTENT;
import static vn.baophu.reporting.submission.SubmissionRefusal.SERVES_OTHER_REVIEWERS;
import static vn.baophu.reporting.submission.SubmissionRefusal.SERVES_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.indicator.SpokenIndicators;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.regime.Recipient;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.RegimeContent;
import vn.baophu.reporting.reporter.Above;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Superiors;

/** "Report once, serve many": the further obligations that one report fulfils. */
@ApplicationScoped
class Served {
    private final Obligations obligations;
    private final Superiors superiors;
    private final Reach reach;
    private final InstantSource clock;

    Served(Obligations obligations, Superiors superiors, Reach reach, InstantSource clock) {
        this.superiors = superiors;
        this.obligations = obligations;
        this.reach = reach;
        this.clock = clock;
    }

    /** Those of the obligations named that the report can serve, held to the end of the transaction; for the others faults. */
    List<Obligation> named(List<UUID> ids, Obligation own, Faults faults) {
        return ids.isEmpty() ? List.of() : among(obligations.held(ids), ids, own, faults);
    }

    /** The same where whatever may be named is held already. */
    List<Obligation> among(Map<UUID, Obligation> held, List<UUID> ids, Obligation own, Faults faults) {
        var above = superiors.of(own.reporter(), own.cutOffOn());
        var seen = new HashSet<>(List.of(own.id()));
        var found = new ArrayList<Obligation>();
        for (int at = 0; at < ids.size(); at++) {
            var id = ids.get(at);
            if (id == null) {
                continue;
            }
            var pointer = "/serves/" + at;
            var owed = held.get(id);
            if (owed == null) {
                faults.add(pointer, NO_SUCH_OBLIGATION, id);
            } else if (!seen.add(id)) {
                faults.add(pointer, SERVES_TWICE, id);
            } else if (fits(owed, own, above, pointer, faults)) {
                found.add(owed);
            }
        }
        return found;
    }

    /** What a report for the obligation may serve too, in the order of making. */
    @Transactional
    Page<ServableView> servable(UUID obligation, PageRequest page, Caller caller) {
        var own = obligations.withId(obligation);
        reach.mustCover(caller, own.reporter(), own.cutOffOn());
        var above = superiors.of(own.reporter(), own.cutOffOn());
        var today = LocalDate.ofInstant(clock.instant(), BusinessDay.ZONE);
        var rows = obligations.awaitedLike(own, today, AfterId.of(page), page.fetch());
        return Page.of(rows, page.limit(), owed -> owed.id().toString())
                .map(owed ->
                        ServableView.of(owed, missing(owed.regime(), own.regime()), othersDecide(owed, own, above)));
    }

    private static boolean fits(Obligation owed, Obligation own, Above above, String pointer, Faults faults) {
        if (!owed.reporter().id().equals(own.reporter().id())) {
            faults.add(pointer, SERVES_ANOTHER_REPORTER, owed.id());
        } else if (!owed.cutOffOn().equals(own.cutOffOn())) {
            faults.add(pointer, SERVES_ANOTHER_CUT_OFF, owed.id(), owed.cutOffOn());
        } else {
            var missing = missing(owed.regime(), own.regime());
            if (!missing.isEmpty()) {
                faults.add(pointer, SERVES_MORE_CONTENT, owed.id(), new SpokenIndicators(missing, ", "));
            }
            if (othersDecide(owed, own, above)) {
                faults.add(pointer, SERVES_OTHER_REVIEWERS, owed.id());
            }
        }
        return !faults.at(pointer);
    }

    /** Whether an obligation names reviewers or a recipient, and a report for the other would not pass through their hands. */
    private static boolean othersDecide(Obligation owed, Obligation own, Above above) {
        var reviewers = ids(owed.reviewers(above).stream());
        var recipient = ids(recipient(owed));
        return !reviewers.isEmpty() && !reviewers.equals(ids(own.reviewers(above).stream()))
                || !recipient.isEmpty() && !recipient.equals(ids(recipient(own)));
    }

    private static Stream<Reporter> recipient(Obligation owed) {
        return Stream.ofNullable(owed.regime().recipient()).map(Recipient::who).filter(Objects::nonNull);
    }

    private static List<UUID> ids(Stream<Reporter> who) {
        return who.map(Reporter::id).toList();
    }

    /** Codes of what one regime asks for and a report under the other does not hold. */
    static List<String> missing(Regime asking, Regime given) {
        return Stream.of(
                        missing(asking.indicators(), given.indicators()),
                        missing(sections(asking), sections(given)),
                        missing(papers(asking), papers(given)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> missing(List<String> asked, List<String> given) {
        return asked.stream().filter(code -> !given.contains(code)).toList();
    }

    private static List<String> sections(Regime regime) {
        return regime.content().sections().stream()
                .map(RegimeContent.Section::code)
                .toList();
    }

    private static List<String> papers(Regime regime) {
        return regime.content().attachments().stream()
                .map(RegimeContent.Paper::code)
                .toList();
    }
}
