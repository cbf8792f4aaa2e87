package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.dossier.Percent;
import vn.baophu.targets.wording.Sentence;

/** Findings told in one language: numbers and days as its readers write them. */
record Told(Language language) {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String sentence(Finding finding) {
        var words = finding.deviation().words().stream().map(this::shown).toArray();
        var said = String.format(Locale.ROOT, in(finding.rule().sentence()), words);
        return in(finding.deviation().about().name()) + ": " + said + ".";
    }

    private String in(Sentence sentence) {
        return language == Language.VI ? sentence.vi() : sentence.en();
    }

    private String shown(Object word) {
        if (word instanceof BigDecimal number) {
            return number(number);
        }
        if (word instanceof Percent percent) {
            return number(percent.number()) + "%";
        }
        if (word instanceof Sentence sentence) {
            return in(sentence);
        }
        if (word instanceof Collection<?> several) {
            return several.stream().map(this::shown).collect(Collectors.joining(" - "));
        }
        return word instanceof LocalDate day && language == Language.VI ? day.format(DAY_FIRST) : word.toString();
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getInstance(Locale.forLanguageTag(language.tag()));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
