package vn.baophu.targets.cascade;

/** Drawn up to be looked at; then perhaps, once, adopted into its draft. */
public enum CascadeState {
    PREVIEW,
    ADOPTED
}
