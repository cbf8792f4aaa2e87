package vn.baophu.targets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.denominator.Denominators;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.wording.Vocabulary;

/** The words that are registered from the start are enough to read what the papers print. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class RegisteredWordsTest {
    @Inject
    Indicators indicators;

    @Inject
    Denominators denominators;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Số người TG|PARTICIPANTS|-|-",
                "LLLĐ|DENOMINATOR|-|LABOUR_FORCE",
                "Dân số|DENOMINATOR|-|POPULATION",
                "Tỷ lệ %|PERCENT|-|-",
                "Chỉ tiêu BHTN (%)|PERCENT|BHTN|-",
                "Số người tham gia bảo hiểm xã hội|PARTICIPANTS|BHXH|-",
                "Tỷ lệ người tham gia BHXH /lực lượng lao động (LLLĐ). Trong đó:|PERCENT|BHXH|LABOUR_FORCE",
                "1.Tỷ lệ người tham gia BHXH bắt buộc/lực lượng lao động (LLLĐ)|PERCENT|BHXH_BB|LABOUR_FORCE",
                "tỷ lệ người tham gia bảo hiểm y tế/dân số (tỷ lệ bao phủ)|PERCENT|BHYT|POPULATION",
                "Tỷ lệ BHXH tự nguyện so với LLLĐ trong độ tuổi|PERCENT|BHXH_TN|LABOUR_FORCE",
                "Số người thuộc diện tham gia BHTN|DENOMINATOR|BHTN|PERSONS_SUBJECT",
                "BHYT học sinh, sinh viên|-|BHYT_HSSV|-",
                "Tổng số học sinh|DENOMINATOR|-|PUPILS",
            })
    void a_heading_of_the_papers_is_understood(String heading, Measure measure, String indicator, String denominator) {
        var facets = Facets.of(heading, words());

        assertThat(facets.measure()).isEqualTo(measure);
        assertThat(facets.mentions().indicator()).isEqualTo(indicator);
        assertThat(facets.mentions().denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @CsvSource({
        "vinh-linh-annex-1, 57",
        "vinh-linh-annex-2, 57",
        "vinh-linh-annex-3, 57",
        "vinh-linh-annex-4, 57",
        "vinh-linh-body-table, 12",
        "kon-tum-annex, 99",
    })
    void a_paper_is_read_the_same_as_with_the_words_of_the_other_tests(String paper, int figures) {
        var reader = new LayoutReader(words());
        var read = Sheets.paper(paper).stream()
                .mapToInt(row -> reader.read(row).size())
                .sum();

        assertThat(read + reader.finish().size()).isEqualTo(figures);
        assertThat(reader.layouts())
                .isEqualTo(Sheets.read(Sheets.paper(paper)).reader().layouts());
    }

    private Vocabulary words() {
        return Vocabulary.ofTerms(indicators.all(), denominators.all());
    }
}
