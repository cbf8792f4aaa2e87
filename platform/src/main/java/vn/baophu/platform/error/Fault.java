package vn.baophu.platform.error;

import java.util.List;

/**
 * One fault of a request and where it stands.
 *
 * @param pointer JSON pointer into the body ({@code /figures/0/participants}), {@code ?name} for a query parameter,
 *     {@code {name}} for a part of the path, empty for the body as a whole, null where no place can be named
 * @param row line of the table counted from 1, the header included; null outside tables
 * @param column name of the column; null where the whole row is meant
 * @param refusal the code and its sentences
 * @param args what fills the places of the sentence
 */
public record Fault(String pointer, Integer row, String column, Refusal refusal, List<Object> args) {
    public Fault {
        args = List.copyOf(args);
    }

    static Fault of(Refusal refusal, Object... args) {
        return new Fault(null, null, null, refusal, List.of(args));
    }
}
