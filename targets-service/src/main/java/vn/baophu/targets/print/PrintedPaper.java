package vn.baophu.targets.print;

import java.util.List;

/**
 * Every word of a paper around its table.
 *
 * @param authority who issues it, one line or two, in capitals
 * @param number e.g. {@code Số: 127/KH-UBND}
 * @param placeAndDate e.g. {@code Vĩnh Linh, ngày 31 tháng 7 năm 2023}
 * @param draft whether it is marked as a draft, since nobody has signed it
 * @param kind e.g. {@code KẾ HOẠCH}
 * @param title the abstract below the kind
 * @param annex the annex that is printed
 * @param recipients lines below "Nơi nhận", without dashes
 * @param signing lines above the signature, in capitals
 * @param signer name below it; empty where not known
 */
public record PrintedPaper(
        List<String> authority,
        String number,
        String placeAndDate,
        boolean draft,
        String kind,
        String title,
        AnnexHead annex,
        List<String> recipients,
        List<String> signing,
        String signer) {
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String DRAFT = "DỰ THẢO";
    static final String RECIPIENTS = "Nơi nhận:";

    /**
     * The lines above a table.
     *
     * @param name e.g. {@code PHỤ LỤC II}; empty for a table of the body
     * @param title in capitals
     * @param caption the line in brackets that cites the paper
     */
    public record AnnexHead(String name, String title, String caption) {}

    /** The recipients as printed: a dash before, a semicolon after each, a full stop after the last. */
    List<String> recipientLines() {
        var last = recipients.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(at -> "- " + recipients.get(at) + (at == last ? "." : ";"))
                .toList();
    }

    /** The title and whatever else a file tells about itself. */
    String subject() {
        return annex.title().isEmpty() ? title : annex.title();
    }
}
