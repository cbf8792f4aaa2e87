package vn.baophu.reporting.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import org.hibernate.Session;
import vn.baophu.reporting.calendar.WorkingDays;

/** The public holidays known so far. */
@ApplicationScoped
public class PublicHolidays {
    private final Session session;

    PublicHolidays(Session session) {
        this.session = session;
    }

    /** The working days that follow from all holidays known now. */
    public WorkingDays workingDays() {
        return new WorkingDays(new HashSet<>(session.createNativeQuery("select day from holiday", LocalDate.class)
                .getResultList()));
    }
}
