package vn.baophu.directory;

import java.util.UUID;

/**
 * An agency as the directory knows it.
 *
 * @param unitId the administrative unit it works for; null for a central agency
 * @param collective true for a group named as one
 */
public record AgencyEntry(
        UUID id, String code, String name, String shortName, String kind, UUID unitId, boolean collective) {}
