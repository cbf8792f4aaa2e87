package vn.baophu.targets.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.cascade.Cascade;
import vn.baophu.targets.cascade.Cut;
import vn.baophu.targets.cascade.Share;
import vn.baophu.targets.ground.PrintedHere;
import vn.baophu.targets.intake.TableAsSent;
import vn.baophu.targets.target.Comparator;

/**
 * The tables that a cascade becomes: one for each who divides, with a row for each child, then the reserve, then the total.
 * An amendment prints only what it changes: the children whose figure is not the one in force, and no total.
 */
record AnnexesOfCascade(Cascade cascade, List<Cut> cuts, List<Share> shares, PrintedHere printed) {
    /** Tables with at least one row, at the places after the last annex. */
    List<TableAsSent> tables(int lastOrdinal) {
        var byParent = cuts.stream().collect(Collectors.groupingBy(Cut::key, LinkedHashMap::new, Collectors.toList()));
        var ofCut = shares.stream()
                .collect(Collectors.groupingBy(share -> share.cut().id()));
        var tables = new ArrayList<TableAsSent>();
        for (var ofParent : byParent.values()) {
            var ordinal = lastOrdinal + tables.size() + 1;
            var rows = new AnnexRows("PG" + ordinal);
            var numbers = new HashMap<String, Integer>();
            ofParent.forEach(cut -> write(cut, ofCut.getOrDefault(cut.id(), List.of()), numbers, rows));
            if (!rows.isEmpty()) {
                var heading = new Annex.Heading(title(ofParent.get(0)), Source.ANNEX, ordinal);
                tables.add(new TableAsSent(cascade.plan().id().toString(), heading, rows.bytes(), false));
            }
        }
        return tables;
    }

    private void write(Cut cut, List<Share> children, Map<String, Integer> numbers, AnnexRows rows) {
        var amends = cascade.plan().isAmendment();
        var comparator = comparator(cut);
        for (var share : children) {
            if (!amends || isNew(share)) {
                rows.share(share, cut, comparator, numbers.computeIfAbsent(share.key(), key -> numbers.size() + 1));
            }
        }
        if (!amends && cut.reserve() > 0) {
            rows.reserve(cut, numbers.computeIfAbsent("", reserve -> numbers.size() + 1));
        }
        if (!amends) {
            rows.total(cut, comparator);
        }
    }

    /** Neither in force already, nor set by the amendment itself. */
    private boolean isNew(Share share) {
        var figure = share.allotment().figure();
        var last = share.ground().lastPlan();
        return (last == null || last.people() != figure)
                && printed.of(share.holder()).stream()
                        .noneMatch(target -> about(
                                target.figure().indicator(), target.figure().year(), share.cut()));
    }

    /** As the plan itself says of the parent. */
    private Comparator comparator(Cut cut) {
        return printed.of(cut.holder()).stream()
                .filter(target ->
                        about(target.figure().indicator(), target.figure().year(), cut))
                .map(target -> target.figure().comparator())
                .filter(said -> said != null && said != Comparator.HIGHER_THAN_LAST_YEAR)
                .findFirst()
                .orElse(Comparator.EQUAL);
    }

    private static boolean about(String indicator, int year, Cut cut) {
        return cut.topic().indicator().equals(indicator) && cut.topic().year() == year;
    }

    private String title(Cut cut) {
        var name = cut.holder().by().name() == null
                ? cut.holder().name()
                : cut.holder().by().name();
        return cascade.title() == null ? "Phân giao chỉ tiêu cho các đơn vị thuộc " + name : cascade.title();
    }
}
