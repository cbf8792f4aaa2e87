package vn.baophu.reporting.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that a regime says.
 *
 * @param unitId the unit that keeps the regime; null for the nation
 * @param validFrom no report is due before this day: the signing of the plan unless stated otherwise
 * @param validTo nothing is asked for that is counted to a later day; null for as long as the plan runs
 * @param legalAct null where none was stated
 * @param recipient null where none was stated
 * @param ladder null for the usual one
 * @param printed null where nothing was sent
 */
public record RegimeTerms(
        UUID planId,
        String planCode,
        String title,
        RegimeKind kind,
        Frequency frequency,
        UUID unitId,
        List<String> indicators,
        Reporters reporters,
        List<DueTerm> due,
        LocalDate validFrom,
        LocalDate validTo,
        LegalAct legalAct,
        RegimeContent content,
        Recipient recipient,
        List<Relay> relays,
        Ladder ladder,
        Printed printed) {}
