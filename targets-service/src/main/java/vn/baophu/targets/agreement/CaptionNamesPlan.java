package vn.baophu.targets.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Cover;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.heading.Caption;

/**
 * The line under a table's title cites the paper that carries it. What it does not name is not compared, nor a paper without
 * number or date. Blanks within a number do not matter ({@code 210 /QĐ-UBND}).
 */
public abstract class CaptionNamesPlan implements Check {
    /** What the line says, and what the paper says of itself. */
    record Named(Object cited, Object own) {}

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.tables().keySet().stream()
                .filter(table -> table.caption() != null)
                .flatMap(table -> differing(Caption.of(table.caption()), dossier.cover())
                        .map(named -> Deviation.told(
                                About.table(table), List.of(Cell.captionOf(table)), named.cited(), named.own()))
                        .stream());
    }

    abstract Optional<Named> differing(Caption cited, Cover cover);

    /** By number and symbol. */
    public static class ByNumber extends CaptionNamesPlan {
        @Override
        Optional<Named> differing(Caption cited, Cover cover) {
            return cited.number() == null
                            || cover.number() == null
                            || plain(cited.number()).equals(plain(cover.number()))
                    ? Optional.empty()
                    : Optional.of(new Named(cited.number(), cover.number()));
        }

        private static String plain(String number) {
            return number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        }
    }

    /** By day of signing. */
    public static class ByDate extends CaptionNamesPlan {
        @Override
        Optional<Named> differing(Caption cited, Cover cover) {
            return cited.day() == null
                            || cover.signedOn() == null
                            || cited.day().equals(cover.signedOn())
                    ? Optional.empty()
                    : Optional.of(new Named(cited.day(), cover.signedOn()));
        }
    }
}
