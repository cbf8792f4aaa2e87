package vn.baophu.directory;

import java.util.UUID;

/**
 * An administrative unit as it is called and placed on one day.
 *
 * @param id identity that outlives names and codes
 * @param code official code on that day
 * @param parentId the unit above on that day; null for a province
 */
public record UnitOnDay(UUID id, String code, String name, UnitLevel level, UUID parentId) {}
