package vn.baophu.targets.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.cascade.HolderView;

/**
 * What one child gets by two cascades.
 *
 * @param figure people by the first; absent where it gets nothing there
 * @param other people by the other; absent where it gets nothing there
 * @param difference other minus first, people; absent where one is absent
 */
@Schema(examples = """
        {"holder": {"key": "19363", "unit": {"id": "0197b3f0-0000-7000-8000-000000019363", "code": "19363",
                    "name": "Thị trấn Hồ Xá"}, "kind": "UNIT"},
         "indicator": "BHYT", "year": 2024, "figure": 12812, "other": 12790, "difference": -22}""")
record ComparedView(HolderView holder, String indicator, int year, Long figure, Long other, Long difference) {
    static ComparedView of(HolderView holder, String indicator, int year, Long figure, Long other) {
        var difference = figure == null || other == null ? null : (Long) (other - figure);
        return new ComparedView(holder, indicator, year, figure, other, difference);
    }

    /** Where a list goes on after it. */
    String place() {
        return indicator + " " + year + " " + holder.key();
    }
}
