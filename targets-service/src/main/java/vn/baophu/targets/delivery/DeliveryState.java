package vn.baophu.targets.delivery;

/** Whether numbers that somebody owes have come. */
public enum DeliveryState {
    WAITING,
    DELIVERED
}
