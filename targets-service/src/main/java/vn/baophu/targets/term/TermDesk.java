package vn.baophu.targets.term;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.term.TermRefusal.ALIAS_TAKEN;
import static vn.baophu.targets.term.TermRefusal.RELATION_WITHOUT_PARENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/** Registers words and what papers call them. They hold for the whole nation, so only somebody who answers for it may. */
@ApplicationScoped
public class TermDesk {
    private final IfMatch ifMatch;

    TermDesk(IfMatch ifMatch) {
        this.ifMatch = ifMatch;
    }

    @Transactional
    public <T extends Term> T register(
            Terms<T> terms, RegisterTerm request, Function<RegisterTerm, T> term, Caller caller) {
        mustAnswerForAll(caller);
        var faults = new Faults();
        if (terms.has(request.code())) {
            faults.add("/code", terms.refusals().exists(), request.code());
        }
        terms.mustKnow("/parent", request.parent(), faults);
        if (request.parent() == null && request.relation() != null) {
            faults.add("/relation", RELATION_WITHOUT_PARENT);
        }
        mustMeanNothingElse(request.aliases(), terms.all(), faults);
        faults.refuseIfAny();
        var registered = term.apply(request);
        terms.keep(registered);
        return registered;
    }

    /** Refuses with {@code ALIAS_TAKEN} words that mean another one of this kind. */
    @Transactional
    public <T extends Term> T change(Terms<T> terms, String code, ChangeAliases request, Caller caller) {
        mustAnswerForAll(caller);
        var term = terms.named(code);
        ifMatch.mustMatch(term.version());
        var others = terms.all().stream().filter(other -> other != term).toList();
        var faults = new Faults();
        mustMeanNothingElse(request.aliases(), others, faults);
        faults.refuseIfAny();
        term.beCalled(request.aliases());
        terms.keep(term);
        return term;
    }

    private static void mustAnswerForAll(Caller caller) {
        if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }

    private static void mustMeanNothingElse(List<String> aliases, List<? extends Term> others, Faults faults) {
        for (int at = 0; at < aliases.size(); at++) {
            var alias = aliases.get(at);
            for (var other : others) {
                if (names(other).anyMatch(alias::equalsIgnoreCase)) {
                    faults.add("/aliases/" + at, ALIAS_TAKEN, alias, other.code());
                }
            }
        }
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.nameVi()), term.aliases().stream());
    }
}
