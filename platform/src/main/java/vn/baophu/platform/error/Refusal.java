package vn.baophu.platform.error;

/**
 * One way to say no. Each feature keeps its own in one enum, so {@link #name()} is the code that programs read: stable,
 * upper case with underscores. The sentences are for people; every {@code %s} in them takes one argument, in order.
 */
public interface Refusal {
    /** The stable code, {@code OUTSIDE_YOUR_AREA}. */
    String name();

    /** What sort of no it is. */
    Kind kind();

    /** The Vietnamese sentence. */
    String vi();

    /** The English sentence. */
    String en();
}
