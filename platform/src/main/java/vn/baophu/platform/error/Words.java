package vn.baophu.platform.error;

/** A part of a sentence that is said in words of each language. */
public record Words(String vi, String en) {
    /** From one bound to the other, both included; a bound that is null is open. */
    public static Words range(Object least, Object most) {
        if (most == null) {
            return new Words("từ " + Language.VI.shown(least) + " trở lên", "at least " + Language.EN.shown(least));
        }
        if (least == null) {
            return new Words("không quá " + Language.VI.shown(most), "at most " + Language.EN.shown(most));
        }
        return new Words(
                "từ " + Language.VI.shown(least) + " đến " + Language.VI.shown(most),
                "from " + Language.EN.shown(least) + " to " + Language.EN.shown(most));
    }
}
