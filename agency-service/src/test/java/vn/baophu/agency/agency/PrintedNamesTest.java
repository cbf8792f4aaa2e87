package vn.baophu.agency.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;

class PrintedNamesTest {
    private final UUID committee = Ids.next();
    private final UUID insurance = Ids.next();
    private final UUID division = Ids.next();
    private final PrintedNames names = new PrintedNames(List.of(
            new PrintedNames.Known(committee, "000", "UBND huyện Vĩnh Linh", null, "UBND huyện"),
            new PrintedNames.Known(insurance, "000", "BHXH huyện Vĩnh Linh", "BHXH Huyện  Vĩnh Linh", "BHXH"),
            new PrintedNames.Known(division, "000", "BHXH", "Phòng Y tế", "Phòng"),
            new PrintedNames.Known(Ids.next(), "000", "Phòng khác", null, "Phòng")));

    @Test
    void a_name_means_the_agency_whose_full_printed_or_short_name_it_is() {
        assertThat(names.meant("000", "UBND huyện Vĩnh Linh")).contains(committee);
        assertThat(names.meant("000", "Phòng Y tế")).contains(division);
        assertThat(names.meant("000", "UBND huyện")).contains(committee);
    }

    @Test
    void case_and_repeated_blanks_do_not_matter_but_accents_do() {
        assertThat(names.meant("000", "  ubnd HUYỆN   vĩnh linh ")).contains(committee);
        assertThat(names.meant("000", "UBND huyen Vinh Linh")).isEmpty();
    }

    @Test
    void a_full_name_goes_before_another_agencys_short_name() {
        assertThat(names.meant("000", "BHXH")).contains(division);
    }

    @Test
    void a_name_that_two_agencies_share_means_nobody() {
        assertThat(names.meant("000", "Phòng")).isEmpty();
    }

    @Test
    void every_plan_has_its_own_names() {
        assertThat(names.meant("001", "UBND huyện Vĩnh Linh")).isEmpty();
    }
}
