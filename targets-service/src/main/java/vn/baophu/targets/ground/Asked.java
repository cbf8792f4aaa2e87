package vn.baophu.targets.ground;

/** Of whom and of what something is known. */
public record Asked(String key, Topic topic) {}
