package vn.baophu.targets.sums;

import java.util.List;
import java.util.Optional;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/** What else a paper prints of the same holder, year and kind. */
record Fellows(Dossier dossier) {
    /** What it prints in this field of another indicator: in the same table if it does, else where it counts. */
    Optional<Printed> of(String indicator, Printed printed, Cell.Field field) {
        var figure = printed.figure();
        var subject = new Printed.Subject(printed.holder().identity(), indicator, figure.year(), figure.kind());
        var candidates = dossier.subjects().getOrDefault(subject, List.of()).stream()
                .filter(field::isIn)
                .filter(other -> field != Cell.Field.PRINTED_PERCENT || other.hasDenominatorOf(printed))
                .toList();
        return candidates.stream()
                .filter(other -> other.table().equals(printed.table()))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
