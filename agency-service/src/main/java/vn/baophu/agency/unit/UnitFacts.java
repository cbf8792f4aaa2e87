package vn.baophu.agency.unit;

import java.util.UUID;

/**
 * What one version says of a unit.
 *
 * @param parentId the unit above; null for a province
 * @param legalAct the act that made this version, as cited; may be null
 */
record UnitFacts(String name, Level level, String code, UUID parentId, Validity validity, String legalAct) {}
