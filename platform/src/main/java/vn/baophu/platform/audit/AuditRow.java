package vn.baophu.platform.audit;

/** One write to one entity; before and after are JSON objects by property, null where there was or is nothing. */
record AuditRow(String what, String entity, String entityId, String before, String after) {}
