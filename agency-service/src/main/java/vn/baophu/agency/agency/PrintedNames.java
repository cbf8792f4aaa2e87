package vn.baophu.agency.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The names under which plans know agencies. A printed name means the agency that bears it as full name, else the one
 * that is printed so, else the one with that short name; where two agencies of a plan share it, nobody. Case and
 * repeated blanks do not matter, accents do.
 */
public class PrintedNames {
    private final List<Map<String, UUID>> books = new ArrayList<>();

    PrintedNames(Collection<Known> agencies) {
        books.add(book(agencies, Known::name));
        books.add(book(agencies, Known::printedAs));
        books.add(book(agencies, Known::shortName));
    }

    /** The agency that this plan means by this name. */
    public Optional<UUID> meant(String plan, String name) {
        var key = key(plan, name);
        return books.stream().filter(book -> book.containsKey(key)).findFirst().map(book -> book.get(key));
    }

    private static Map<String, UUID> book(Collection<Known> agencies, Function<Known, String> naming) {
        var book = new HashMap<String, UUID>();
        for (var agency : agencies) {
            var name = naming.apply(agency);
            if (name != null) {
                var key = key(agency.plan(), name);
                book.put(key, book.containsKey(key) ? null : agency.id()); // null: nobody can tell which of them
            }
        }
        return book;
    }

    private static String key(String plan, String name) {
        return plan + '\n' + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** An agency by its names. */
    record Known(UUID id, String plan, String name, String printedAs, String shortName) {}
}
