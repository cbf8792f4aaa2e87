package vn.baophu.houserules.rule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom. */
public final class RoomRules {
    private RoomRules() {}

    /** @param root package of the module, e.g. {@code vn.baophu.targets} */
    public static List<ArchRule> of(String root) {
        return List.of(roomsKnowEachOtherInOneDirection(root), onlyWhatIsBelow(root));
    }

    private static ArchRule roomsKnowEachOtherInOneDirection(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms know each other in one direction: move the class to the room that uses it, or let the"
                        + " lower room declare what it wants to hear");
    }

    private static ArchRule onlyWhatIsBelow(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.baophu..").and(not(resideInAnyPackage(below(root)))))
                .because("imports run services -> directory -> platform -> contracts, and services speak by events or"
                        + " REST: put what crosses the border into contracts");
    }

    private static String[] below(String root) {
        List<String> known = new ArrayList<>(List.of(root + "..", "vn.baophu.contracts.."));
        if (!root.equals("vn.baophu.contracts") && !root.equals("vn.baophu.platform")) {
            known.add("vn.baophu.platform..");
            known.add("vn.baophu.directory..");
        }
        return known.toArray(String[]::new);
    }
}
