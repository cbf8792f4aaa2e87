package vn.baophu.targets.cascade;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.division.Base;
import vn.baophu.targets.division.Rounding;
import vn.baophu.targets.plan.PlanRef;

/**
 * A division of figures of a plan. What the children get stands in its {@code shares}.
 *
 * @param root code of the unit, or key of the holder, whose figures are divided
 * @param figures how many figures came of it
 * @param cuts the figures that are divided, in the order of dividing; absent in lists
 */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000001",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "root": "464", "rootName": "Huyện Vĩnh Linh", "mix": [{"base": "DENOMINATOR", "weight": 1}], "rounding": "MONOTONE",
         "step": 1, "figures": 18, "state": "PREVIEW", "drawnAt": "2024-07-01T01:15:00Z", "drawnBy": "planner-vinh-linh",
         "cuts": [{"id": "0197b3f0-6666-7000-8000-000000000002",
                   "parent": {"key": "464", "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464",
                              "name": "Huyện Vĩnh Linh"}, "kind": "UNIT"},
                   "indicator": "BHYT", "year": 2024, "denominatorKind": "POPULATION", "total": 85941, "reserve": 0,
                   "shared": 85941, "children": 18}]}""")
public record CascadeView(
        UUID id,
        PlanRef plan,
        String title,
        String root,
        String rootName,
        List<Part> mix,
        Rounding rounding,
        long step,
        int figures,
        CascadeState state,
        Instant drawnAt,
        String drawnBy,
        Instant adoptedAt,
        String adoptedBy,
        List<CutView> cuts,
        String etag)
        implements Tagged {
    /** A base and how much it counts. */
    @Schema(name = "MixOfCascade")
    public record Part(Base base, int weight) {}

    /** As in lists. */
    static CascadeView of(Cascade cascade) {
        return of(cascade, null);
    }

    /** On its own. */
    public static CascadeView whole(Cascade cascade, List<Cut> cuts) {
        return of(cascade, cuts.stream().map(CutView::of).toList());
    }

    private static CascadeView of(Cascade cascade, List<CutView> cuts) {
        var terms = cascade.terms();
        return new CascadeView(
                cascade.id(),
                PlanRef.of(cascade.plan()),
                cascade.title(),
                cascade.rootKey(),
                cascade.rootName(),
                terms.mix().stream()
                        .map(part -> new Part(part.base(), part.weight()))
                        .toList(),
                terms.rounding(),
                terms.step(),
                cascade.figures(),
                cascade.state(),
                cascade.drawnAt(),
                cascade.drawnBy(),
                cascade.adoptedAt(),
                cascade.adoptedBy(),
                cuts,
                String.valueOf(cascade.version()));
    }
}
