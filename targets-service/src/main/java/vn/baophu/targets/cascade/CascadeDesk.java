package vn.baophu.targets.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.tree.Node;

/** Draws up cascades. */
@ApplicationScoped
class CascadeDesk {
    private final Plans plans;
    private final Drawings drawings;
    private final Cascades cascades;
    private final Shares shares;
    private final Horizons horizons;
    private final Area area;
    private final FormFaults form;
    private final InstantSource clock;

    CascadeDesk(
            Plans plans,
            Drawings drawings,
            Cascades cascades,
            Shares shares,
            Horizons horizons,
            Area area,
            FormFaults form,
            InstantSource clock) {
        this.plans = plans;
        this.drawings = drawings;
        this.cascades = cascades;
        this.shares = shares;
        this.horizons = horizons;
        this.area = area;
        this.form = form;
        this.clock = clock;
    }

    /** Refuses with every fault of the request at once, else with all that clashes; changes nothing in the plan. */
    @Transactional
    Cascade draw(String name, DrawCascade request, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plan.mustBeDraft();
        var faults = form.take();
        var drawing = drawings.of(plan, request, faults);
        drawing.check(request, faults);
        faults.refuseIfAny();
        var divided = drawing.divide(faults);
        faults.refuseIfAny();
        var root = drawing.tree().root();
        var cascade = new Cascade(plan, request.title(), root, drawing.terms(), clock.instant(), caller.subject());
        cascade.counts(
                divided.size(),
                divided.stream()
                        .mapToInt(each -> each.division().portions().size())
                        .sum());
        cascades.persist(cascade);
        var nodes = drawing.tree().all().stream().collect(Collectors.toMap(Node::key, Function.identity()));
        divided.forEach(each -> keep(cascade, each, drawing, nodes));
        shares.flush();
        return cascade;
    }

    private void keep(Cascade cascade, Drawing.Divided divided, Drawing drawing, Map<String, Node> nodes) {
        var topic = divided.topic();
        var denominator = drawing.grounds().of(divided.parent(), topic).denominator();
        var cut = new Cut(cascade, divided, denominator == null ? null : (Long) denominator.people());
        cascades.keep(cut);
        for (var portion : divided.division().portions()) {
            var node = nodes.get(portion.child().key());
            shares.persist(
                    new Share(cascade, cut, node, portion, drawing.grounds().of(node, topic)));
        }
    }
}
