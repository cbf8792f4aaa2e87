package vn.baophu.targets.division;

/**
 * One of those among whom a figure is divided.
 *
 * @param key names it among its siblings and settles ties: for a unit its official code
 * @param name for people
 */
public record Child(String key, String name, Known known, Limits limits) {}
