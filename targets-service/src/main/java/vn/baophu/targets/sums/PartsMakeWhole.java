package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * The registered parts of an indicator (compulsory and voluntary social insurance) make up the whole, for the same holder,
 * year and kind: people exactly, rates of one denominator within the rounding of their printed digits. Where one part is
 * not printed, nothing can be said.
 */
public class PartsMakeWhole implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var fellows = new Fellows(dossier);
        return dossier.printed().stream().flatMap(whole -> {
            var parts = dossier.family().partsOf(whole.figure().indicator());
            return parts.isEmpty()
                    ? Stream.empty()
                    : Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                            .flatMap(field -> compare(field, whole, parts, fellows).stream());
        });
    }

    private static Optional<Deviation> compare(Cell.Field field, Printed whole, List<String> parts, Fellows fellows) {
        var found = parts.stream()
                .flatMap(part -> fellows.of(part, whole, field).stream())
                .toList();
        if (!field.isIn(whole) || found.size() < parts.size()) {
            return Optional.empty();
        }
        var printed = field.of(whole);
        var sum = found.stream().map(field::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printed.subtract(sum).abs().compareTo(slack(field, whole, found)) <= 0) {
            return Optional.empty();
        }
        var cells = new ArrayList<Cell>(List.of(field.in(whole)));
        found.forEach(part -> cells.add(field.in(part)));
        return Optional.of(Deviation.of(About.figure(whole), field, cells, printed, sum, String.join(" + ", parts))
                .mildIf(whole.leavesRoom() || found.stream().anyMatch(Printed::leavesRoom)));
    }

    private static BigDecimal slack(Cell.Field field, Printed whole, List<Printed> parts) {
        return field == PARTICIPANTS
                ? BigDecimal.ZERO
                : Stream.concat(Stream.of(whole), parts.stream())
                        .map(field::of)
                        .map(Decimals::slack)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
