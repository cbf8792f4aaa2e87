package vn.baophu.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.platform.event.EventJson;

/** The facts in the outbox of the application under test; its relay rests, so they stay there. */
public final class WaitingEvents {
    private static final String ALL = "select payload::text from outbox where type like ? order by position";

    private WaitingEvents() {}

    /** How many facts of any kind wait. */
    public static int count() {
        return bodies("%").size();
    }

    /** The waiting facts of one kind, oldest first. */
    public static <E extends DomainEvent> List<E> of(Class<E> fact) {
        List<E> events = new ArrayList<>();
        for (String body : bodies("%." + fact.getSimpleName() + ".v1")) {
            events.add(read(body, fact));
        }
        return events;
    }

    private static <E extends DomainEvent> E read(String body, Class<E> fact) {
        try {
            return EventJson.read(body, fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No " + fact.getSimpleName() + ": " + body, e);
        }
    }

    private static List<String> bodies(String type) {
        List<String> bodies = new ArrayList<>();
        try (Connection connection = Database.open();
                PreparedStatement query = connection.prepareStatement(ALL)) {
            query.setString(1, type);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox can not be read", e);
        }
        return bodies;
    }
}
