package vn.baophu.targets.unitname;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The accents of a name: which vowel each letter is (ă, â, ê, ô, ơ, ư; đ) and the tone of each syllable, wherever in the
 * syllable it is written (Hòa, Hoà).
 */
record Accents(List<Character> letters, List<Character> tones, int syllables) {
    private static final char NONE = '-';
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static Accents of(List<String> syllables) {
        var letters = new ArrayList<Character>();
        var tones = new ArrayList<Character>();
        for (var syllable : syllables) {
            var tone = NONE;
            for (var letter :
                    Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
                if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    letters.add(letter == 'đ' ? letter : NONE);
                } else if (TONES.indexOf(letter) >= 0) {
                    tone = letter;
                } else {
                    letters.set(letters.size() - 1, letter);
                }
            }
            tones.add(tone);
        }
        return new Accents(letters, tones, syllables.size());
    }

    /** Whether both leave nothing out and say the same. */
    boolean areThoseOf(Accents other) {
        return letters.equals(other.letters) && heard(tones).equals(heard(other.tones));
    }

    /** Whether they differ only in what one of them leaves out: Đăk and Đắk do, Hà and Hạ do not. */
    boolean fit(Accents other) {
        return letters.size() == other.letters.size()
                && fit(letters, other.letters)
                && (syllables == other.syllables
                        ? fit(tones, other.tones)
                        : within(heard(tones), heard(other.tones)) || within(heard(other.tones), heard(tones)));
    }

    /** Whether somebody who is lazy with accents may have meant the other: Đăk for Đắk, never Đắk for Đăk. */
    boolean mayStandFor(Accents other) {
        return fit(other) && marks() < other.marks();
    }

    private int marks() {
        return heard(letters).size() + heard(tones).size();
    }

    private static boolean fit(List<Character> some, List<Character> others) {
        for (var at = 0; at < some.size(); at++) {
            if (some.get(at) != NONE && others.get(at) != NONE && !some.get(at).equals(others.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<Character> heard(List<Character> marks) {
        return marks.stream().filter(mark -> mark != NONE).toList();
    }

    /** Whether the few stand in the many in the same order. */
    private static boolean within(List<Character> few, List<Character> many) {
        var next = 0;
        for (var at = 0; at < many.size() && next < few.size(); at++) {
            if (many.get(at).equals(few.get(next))) {
                next++;
            }
        }
        return next == few.size();
    }
}
