package vn.baophu.platform.security;

import java.util.Set;

/**
 * Who asks.
 *
 * @param subject claim {@code sub}: the person or machine
 * @param roles claim {@code groups}, see {@link Roles}
 * @param agency claim {@code agency}: code of the agency the caller works for; null if not stated
 * @param unitCode claim {@code unit}: official code of the area of responsibility, that unit and all below it;
 *     {@code VN} is the whole nation; null if not stated
 */
public record Caller(String subject, Set<String> roles, String agency, String unitCode) {
    /** The area code of the whole nation. */
    public static final String NATION = "VN";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the area of responsibility is the whole nation. */
    public boolean national() {
        return NATION.equals(unitCode);
    }
}
