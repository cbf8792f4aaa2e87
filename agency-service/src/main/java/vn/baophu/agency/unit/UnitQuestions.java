package vn.baophu.agency.unit;

import static vn.baophu.agency.unit.UnitRefusal.UNIT_ABSENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.agency.search.Conditions;
import vn.baophu.agency.search.SearchText;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.time.BusinessDay;

/** What can be asked of the directory of units; a day that is not given is today. */
@ApplicationScoped
@Transactional
class UnitQuestions {
    private final UnitStandings standings;
    private final UnitDirectory directory;
    private final UnitTree tree;
    private final BusinessDay day;

    UnitQuestions(UnitStandings standings, UnitDirectory directory, UnitTree tree, BusinessDay day) {
        this.standings = standings;
        this.directory = directory;
        this.tree = tree;
        this.day = day;
    }

    Page<UnitView> list(LocalDate asOf, String parent, Level level, String q, PageRequest page) {
        var on = on(asOf);
        return page(
                below(parent == null ? null : directory.asked("parent", parent, on), page)
                        .with("v.level = :level", "level", level)
                        .with("v.searchName like :q escape '!'", "q", q == null ? null : SearchText.containing(q)),
                on,
                page);
    }

    UnitView one(String unit, LocalDate asOf) {
        return standings
                .of(idOf(unit, on(asOf)), on(asOf))
                .map(UnitView::of)
                .orElseThrow(() -> new Refused(UNIT_ABSENT, unit, on(asOf)));
    }

    Page<UnitView> children(String unit, LocalDate asOf, PageRequest page) {
        return page(below(idOf(unit, on(asOf)), page), on(asOf), page);
    }

    Page<UnitView> ancestors(String unit, LocalDate asOf) {
        var above = tree.above(idOf(unit, on(asOf)), on(asOf));
        var views = standings.of(above, on(asOf)).stream()
                .sorted(Comparator.comparing(
                        standing -> above.indexOf(standing.unit().id())))
                .map(UnitView::of);
        return new Page<>(views.toList(), null);
    }

    Page<UnitView> history(String unit, LocalDate asOf) {
        var versions = standings.history(idOf(unit, on(asOf)), day.today());
        return new Page<>(versions.stream().map(UnitView::of).toList(), null);
    }

    /** The unit as it was just written. */
    UnitView latest(Unit unit) {
        var versions = standings.history(unit.id(), day.today());
        return UnitView.of(versions.get(versions.size() - 1));
    }

    private static Conditions below(UUID parent, PageRequest page) {
        return new Conditions()
                .with("v.parentId = :parent", "parent", parent)
                .with("v.code > :after", "after", page.afterKey().orElse(null));
    }

    private Page<UnitView> page(Conditions wanted, LocalDate on, PageRequest page) {
        List<UnitStanding> rows = standings.list(wanted, on, page.fetch());
        return Page.of(rows, page.limit(), row -> row.version().facts().code()).map(UnitView::of);
    }

    private UUID idOf(String unit, LocalDate on) {
        return directory.find(unit, on).orElseThrow(() -> new Refused(UNIT_ABSENT, unit, on));
    }

    private LocalDate on(LocalDate asOf) {
        return Objects.requireNonNullElseGet(asOf, day::today);
    }
}
