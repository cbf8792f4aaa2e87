package vn.baophu.agency.unit;

/**
 * A version of a unit beside the version of its parent on the same day.
 *
 * @param parent null for a province
 */
record UnitStanding(UnitVersion version, Unit unit, UnitVersion parent) {}
