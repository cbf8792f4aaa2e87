package vn.baophu.platform.outbox;

/** Kafka did not confirm in time; what waits goes on waiting. */
class BrokerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerAway(String doing, Throwable cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
