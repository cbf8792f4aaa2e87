package vn.baophu.targets.ground;

/**
 * What is divided: people of one indicator and year.
 *
 * @param denominatorKind what its rates are measured against; null where nothing is
 */
public record Topic(String indicator, int year, String denominatorKind) {
    /** For people. */
    public String title() {
        return indicator + " " + year;
    }
}
