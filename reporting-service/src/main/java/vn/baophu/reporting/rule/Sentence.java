package vn.baophu.reporting.rule;

/** What is told to people, in both languages of the house. */
public record Sentence(String vi, String en) {
    static Sentence of(String vi, String en, Object... args) {
        return new Sentence(vi.formatted(args), en.formatted(args));
    }
}
