package vn.baophu.agency.agency;

import java.util.UUID;

/** An agency as another thing names it. */
public record AgencyRef(UUID id, String code, String name) {}
