package vn.baophu.targets.layout;

/** What a person has to decide about a column before its figures count. */
public record Doubt(Question question, String vi, String en) {
    /** What is asked. */
    public enum Question {
        /** Which indicator it is. */
        INDICATOR,
        /** Which year it is. */
        YEAR,
        /** Whether it holds people or percent, or figures at all. */
        MEASURE,
        /** Whether it counts single people. */
        SCALE,
        /** Which of two columns of the same figures counts. */
        TWICE,
        /** Whether it names the units. */
        UNITS
    }

    static Doubt of(Question question, String vi, String en, Object... args) {
        return new Doubt(question, vi.formatted(args), en.formatted(args));
    }
}
