package vn.baophu.targets.filing;

/** Says nothing more than that the tables are adopted: {@code {}}. */
record FileTables() {}
