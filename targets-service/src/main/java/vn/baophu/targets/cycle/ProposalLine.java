package vn.baophu.targets.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Locale;
import vn.baophu.platform.error.Language;

/**
 * A proposed target: people who take part at the end of the target year.
 *
 * @param participants people
 * @param from people who take part already; null where they are among the potential or the number was given
 * @param potential people who could be won; null where the number was given
 * @param reachPercent which part of them is to be won, 0 to 100; null where the number was given
 * @param denominatorKind what a rate would be measured against; null for none
 * @param denominator people; null where not known
 * @param reason why, in the words of who proposes
 */
@Embeddable
public record ProposalLine(
        String indicator,
        long participants,
        @Column(name = "from_people") Long from,
        Long potential,
        @Column(name = "reach_percent") BigDecimal reachPercent,
        @Column(name = "denominator_kind") String denominatorKind,
        Long denominator,
        String reason) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** How the number came about, for a clerk. */
    public String explanation(Language language) {
        var locale = language == Language.VI ? VIETNAMESE : Locale.ENGLISH;
        if (reachPercent == null) {
            return String.format(
                    locale, language == Language.VI ? "Đề xuất %,d người." : "Proposed: %,d people.", participants);
        }
        var reach = reachPercent.stripTrailingZeros().toPlainString();
        var percent = language == Language.VI ? reach.replace('.', ',') : reach;
        return from == null
                ? String.format(
                        locale,
                        language == Language.VI
                                ? "%s%% của %,d người thuộc các nhóm có thể tham gia = %,d người."
                                : "%s%% of %,d people of the groups who may take part = %,d people.",
                        percent,
                        potential,
                        participants)
                : String.format(
                        locale,
                        language == Language.VI
                                ? "%,d người đang tham gia + %s%% của %,d đối tượng tiềm năng = %,d người."
                                : "%,d people who take part + %s%% of %,d who could be won = %,d people.",
                        from,
                        percent,
                        potential,
                        participants);
    }
}
