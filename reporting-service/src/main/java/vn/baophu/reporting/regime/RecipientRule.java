package vn.baophu.reporting.regime;

import jakarta.validation.constraints.Size;

/**
 * To whom the reports go; a unit or an agency, or only as printed.
 *
 * @param unit code of the unit, read on the first day of the regime
 * @param agency code of the agency
 * @param printed as the paper names it
 */
public record RecipientRule(
        @Size(max = 50) String unit,
        @Size(max = 50) String agency,
        @Size(max = 2000) String printed) {
    static RecipientRule of(Recipient recipient) {
        return recipient == null
                ? null
                : new RecipientRule(
                        RelayRule.unit(recipient.who()), RelayRule.agency(recipient.who()), recipient.printed());
    }
}
