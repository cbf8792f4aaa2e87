package vn.baophu.targets.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12750|#,##0|12750",
                "12750.4|#,##0|12750",
                "12750.5|#,##0|12751",
                "0.19750000000000001|0.00%|19.75%",
                "0.95925|0.0%|95.9%",
                "0.9595|0.0%|96.0%",
                "1|0%|100%",
                "96.4|0.00|96.40",
                "96.4|0.0#|96.4",
                "96.45|0.0#|96.45",
                "96.4|General|96.4",
                "9.6400000000000006E1|General|96.4",
                "5|@|5",
                "-12|#,##0;[Red]-#,##0|-12",
                "12|#,##0\" người\"|12",
                "12|_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)|12",
                "1E999|0|1E999",
                "1e-30|General|0",
                "abc|0|abc"
            })
    void a_number_is_what_people_see(String raw, String format, String shown) {
        assertThat(ShownNumber.as(format).cell(raw).text()).isEqualTo(shown);
    }
}
