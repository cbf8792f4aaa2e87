package vn.baophu.targets.dossier;

import java.util.stream.Stream;

/**
 * A rule that needs all rows, totals and cells of its tables. It is not tried on an amendment, which prints only what it
 * changes; nor yet on what will be in force with that amendment, so a total it leaves wrong there is not found.
 */
public record OfWholePaper(Check check) implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.cover().partial() ? Stream.empty() : check.in(dossier);
    }
}
