package vn.baophu.reporting.regime;

/** A regime was recorded; said inside the transaction, so that what follows from it commits with it or not at all. */
public record RegimeRecorded(Regime regime) {}
