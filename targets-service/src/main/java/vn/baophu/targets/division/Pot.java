package vn.baophu.targets.division;

/**
 * What is divided.
 *
 * @param title for people, e.g. {@code Huyện Vĩnh Linh, BHYT 2024}
 * @param total the parent's figure, people, 0 or more
 * @param reserve people that stay with the parent, 0 or more
 */
public record Pot(String title, long total, long reserve) {
    public Pot {
        if (total < 0 || reserve < 0) {
            throw new IllegalArgumentException("People are counted from zero");
        }
    }

    long shared() {
        return total - reserve;
    }
}
