package vn.baophu.reporting.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Words;
import vn.baophu.reporting.indicator.IndicatorNames;

/** What is told to people, in both languages of the house. */
public record Sentence(Words form, List<Object> args) {
    static Sentence of(String vi, String en, Object... args) {
        return new Sentence(new Words(vi, en), List.of(args));
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return language.say(form, args);
    }

    Stream<String> indicators() {
        return IndicatorNames.spoken(args).flatMap(each -> each.codes().stream());
    }

    Sentence named(Map<String, Words> names) {
        return new Sentence(form, IndicatorNames.named(args, names));
    }
}
