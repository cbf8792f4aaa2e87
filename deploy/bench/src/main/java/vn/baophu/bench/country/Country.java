package vn.baophu.bench.country;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A country of the size of Việt Nam since 1 July 2025, with made-up names: 34 provinces and 3,321 communes. */
public final class Country {
    public static final int PROVINCES = 34;
    public static final int COMMUNES = 3_321;

    /** The indicators of which every report gives a figure. */
    public static final List<String> INDICATORS =
            IntStream.rangeClosed(1, 20).mapToObj("CT%02d"::formatted).toList();

    /** The last year whose reports are owed. */
    static final int LAST_YEAR = 2024;

    private static final int A_YEAR = COMMUNES * 12;

    private Country() {}

    /** The first of as many years as are needed for so many monthly reports. */
    public static int firstYearFor(int reports) {
        return LAST_YEAR + 1 - (reports + A_YEAR - 1) / A_YEAR;
    }

    static List<String> provinces() {
        return IntStream.rangeClosed(1, PROVINCES).mapToObj("%02d"::formatted).toList();
    }

    static List<String> communes() {
        return IntStream.rangeClosed(1, COMMUNES).mapToObj("%05d"::formatted).toList();
    }

    /** The province of a commune: the communes go round. */
    static String provinceOf(String commune) {
        return "%02d".formatted((Integer.parseInt(commune) - 1) % PROVINCES + 1);
    }

    /** As the directory takes it. */
    static byte[] units() {
        var rows = new ArrayList<String>();
        rows.add("code,name,level,parent,validFrom,validTo,legalAct");
        provinces().forEach(code -> rows.add(code + ",Tỉnh số " + code + ",PROVINCE,,,,"));
        communes().forEach(code -> rows.add(code + ",Xã số " + code + ",COMMUNE," + provinceOf(code) + ",,,"));
        return String.join("\n", rows).getBytes(UTF_8);
    }

    /** Monthly reports of all communes of a province. */
    static String regime(String province) {
        return """
                {"code":"THANG-%s","plan":"BENCH","title":"Báo cáo tháng","kind":"PERIODIC_REPORT","frequency":"MONTHLY",
                 "unit":"%s","indicators":["%s"],"reporters":{"unitsUnder":"%s","level":"COMMUNE"},
                 "due":[{"part":"MONTH","rule":"BEFORE","day":10}]}""".formatted(province, province, String.join("\",\"", INDICATORS), province);
    }

    /** A report whose figures follow from its number, so that a run can be told again. */
    static String report(String commune, String period, int number) {
        var figures = IntStream.range(0, INDICATORS.size())
                .mapToObj(at -> "{\"indicator\":\"%s\",\"participants\":%d,\"denominator\":%d}"
                        .formatted(INDICATORS.get(at), 4_000 + (number * 31L + at * 17L) % 1_000, 6_000))
                .toList();
        return "{\"regime\":\"THANG-%s\",\"unit\":\"%s\",\"period\":\"%s\",\"figures\":[%s]}"
                .formatted(provinceOf(commune), commune, period, String.join(",", figures));
    }
}
