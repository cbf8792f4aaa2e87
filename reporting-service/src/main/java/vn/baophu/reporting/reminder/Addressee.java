package vn.baophu.reporting.reminder;

import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.baophu.reporting.contact.Standing;

/** Somebody who asks for the own inbox, as a query names that person. */
record Addressee(Standing me) {
    static Addressee of(Standing me) {
        return new Addressee(me);
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        return query.setParameter("subject", me.subject())
                .setParameter("roles", me.roles().toArray(String[]::new))
                .setParameter("nation", me.nation())
                .setParameter("unit", me.unitId(), UUID.class)
                .setParameter("agency", me.agencyCode(), String.class);
    }
}
