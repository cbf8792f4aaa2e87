package vn.baophu.journeys;

/** The communes of Vĩnh Linh until 30/06/2025, as plan 127/KH-UBND lists them. */
enum Commune {
    HO_XA("19363"),
    BEN_QUAN("19366"),
    CUA_TUNG("19414"),
    VINH_THAI("19369"),
    VINH_TU("19372"),
    VINH_CHAP("19375"),
    TRUNG_NAM("19378"),
    KIM_THACH("19384"),
    VINH_LONG("19387"),
    VINH_KHE("19393"),
    VINH_HOA("19396"),
    VINH_THUY("19402"),
    VINH_LAM("19405"),
    HIEN_THANH("19408"),
    VINH_HA("19417"),
    VINH_SON("19420"),
    VINH_GIANG("19423"),
    VINH_O("19426");

    private final String code;

    Commune(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The demo person who reports for it. */
    String reporter() {
        return "reporter-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
