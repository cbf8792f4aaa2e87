package vn.baophu.directory;

/** Where a unit stands in the tree, from the top. Districts existed until 30 June 2025 (Resolution 202/2025/QH15). */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET
}
