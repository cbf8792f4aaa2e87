package vn.baophu.targets.wording;

/** Something said to people, in both languages. */
public record Sentence(String vi, String en) {
    public static Sentence of(String vi, String en, Object... args) {
        return new Sentence(vi.formatted(args), en.formatted(args));
    }
}
