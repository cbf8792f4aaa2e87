package vn.baophu.targets.cascade;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One figure that is divided.
 *
 * @param parent whose figure it is
 * @param total people
 * @param inferredFromPercent the printed rate of which the people were made, where only a rate is printed
 * @param reserve people that stay with the parent
 * @param shared people divided among those who are not held
 * @param children among how many, the held ones counted; their figures and the reserve sum to the total
 */
public record CutView(
        UUID id,
        HolderView parent,
        String indicator,
        int year,
        String denominatorKind,
        long total,
        BigDecimal inferredFromPercent,
        long reserve,
        long shared,
        int children) {
    static CutView of(Cut cut) {
        return new CutView(
                cut.id(),
                HolderView.of(cut.key(), cut.holder()),
                cut.topic().indicator(),
                cut.topic().year(),
                cut.topic().denominatorKind(),
                cut.total(),
                cut.rate(),
                cut.reserve(),
                cut.shared(),
                cut.children());
    }
}
