package vn.baophu.targets.dossier;

import java.util.stream.Stream;

/** How one rule is tried on a paper. Takes time in line with the number of figures. */
public interface Check {
    Stream<Deviation> in(Dossier dossier);
}
