package vn.baophu.agency.unit;

import java.util.UUID;

/** A unit as another thing names it: code and name as on the day that applies. */
public record UnitRef(UUID id, String code, String name) {}
