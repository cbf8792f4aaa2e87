package vn.baophu.targets.export;

/** Numbers of annexes as the decree asks: I, II, III, IV. */
final class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** @param number 1 or more; from 4000 on it stays in Arabic digits */
    static String of(int number) {
        if (number >= 4000) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        var left = number;
        for (var at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(DIGITS[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
