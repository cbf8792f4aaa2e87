package vn.baophu.reporting.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/** The parts of an edition that are read and written only as a whole. */
@Embeddable
record RegimeDetail(
        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfLegalAct.class)
        LegalAct legalAct,

        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfContent.class)
        RegimeContent content,

        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfRecipient.class)
        Recipient recipient,

        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfRelays.class)
        List<Relay> relays,

        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfGroups.class)
        List<Group> groups,

        @Column(columnDefinition = "jsonb")
        @ColumnTransformer(write = "?::jsonb")
        @Convert(converter = RegimeColumns.OfLadder.class)
        Ladder ladder) {
    static RegimeDetail of(RegimeTerms terms) {
        return new RegimeDetail(
                terms.legalAct(),
                terms.content(),
                terms.recipient(),
                terms.relays(),
                terms.reporters().groups(),
                terms.ladder());
    }
}
