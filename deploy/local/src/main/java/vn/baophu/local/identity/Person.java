package vn.baophu.local.identity;

import java.util.List;

/**
 * Somebody of the demo.
 *
 * @param name what they sign in with; the token's {@code sub}
 * @param roles the token's {@code groups}
 * @param unit code of the area they are responsible for: that unit and all below it
 * @param agency code of the agency they work for, empty where none
 */
public record Person(String name, List<String> roles, String unit, String agency, String displayName) {}
