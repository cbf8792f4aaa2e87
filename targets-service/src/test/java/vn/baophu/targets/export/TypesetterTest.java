package vn.baophu.targets.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.imprint.ImprintLines;
import vn.baophu.targets.plan.PlanKind;
import vn.baophu.targets.plan.PlanState;
import vn.baophu.targets.plan.PlanView;
import vn.baophu.targets.plan.UnitRef;
import vn.baophu.targets.print.PrintedPaper;

class TypesetterTest {
    private static PlanView plan(PlanKind kind, String number, String issuer, String unit, LocalDate day) {
        return new PlanView(
                UUID.randomUUID(),
                "000",
                number,
                kind,
                "Quyết định kèm Chương trình",
                issuer,
                new UnitRef(UUID.randomUUID(), "1", unit),
                day,
                "Y Ngọc",
                "KT. Chủ tịch - Phó Chủ tịch",
                "Giao chỉ tiêu",
                2023,
                2025,
                null,
                PlanState.ISSUED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "1");
    }

    private static PrintedPaper paper(PlanView plan, String title, Source source, boolean several) {
        var annex =
                new Annex(null, new Annex.Heading(title, source, 4), new Annex.Size(0, 0, List.of(), List.of()), "");
        return new Typesetter(plan, ImprintLines.usual(plan)).paper(annex, several);
    }

    @Test
    void a_committee_stands_over_its_territory_and_is_signed_for() {
        var paper = paper(
                plan(
                        PlanKind.PLAN,
                        "127/KH-UBND",
                        "UBND huyện Vĩnh Linh",
                        "Huyện Vĩnh Linh",
                        LocalDate.of(2023, 7, 31)),
                "Chỉ tiêu BHYT",
                Source.ANNEX,
                true);

        assertThat(paper.authority()).containsExactly("ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH");
        assertThat(paper.number()).isEqualTo("Số: 127/KH-UBND");
        assertThat(paper.placeAndDate()).isEqualTo("Vĩnh Linh, ngày 31 tháng 7 năm 2023");
        assertThat(paper.kind()).isEqualTo("KẾ HOẠCH");
        assertThat(paper.annex())
                .isEqualTo(
                        new PrintedPaper.AnnexHead(
                                "PHỤ LỤC IV",
                                "CHỈ TIÊU BHYT",
                                "(Kèm theo Kế hoạch số 127/KH-UBND ngày 31 tháng 7 năm 2023 của Ủy ban nhân dân huyện Vĩnh Linh)"));
        assertThat(paper.signing()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(paper.draft()).isFalse();
    }

    @Test
    void a_chair_issues_under_the_same_head_but_signs_for_nobody() {
        var paper = paper(
                plan(
                        PlanKind.DIRECTIVE,
                        "06/CT-UBND",
                        "Chủ tịch UBND tỉnh Vĩnh Long",
                        "Tỉnh Vĩnh Long",
                        LocalDate.of(2018, 2, 3)),
                null,
                Source.BODY,
                false);

        assertThat(paper.authority()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH VĨNH LONG");
        assertThat(paper.placeAndDate()).isEqualTo("Vĩnh Long, ngày 03 tháng 02 năm 2018");
        assertThat(paper.signing()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(paper.annex().name()).isEmpty();
        assertThat(paper.annex().title()).isEqualTo("CHỈ TIÊU NÊU TRONG VĂN BẢN");
        assertThat(paper.annex().caption()).startsWith("(Trích Chỉ thị số 06/CT-UBND ngày 03 tháng 02 năm 2018 của");
    }

    @Test
    void what_is_not_known_yet_is_left_open() {
        var paper = paper(
                plan(PlanKind.RESOLUTION, null, "HĐND thành phố Cần Thơ", "Thành phố Cần Thơ", null),
                "Chỉ tiêu",
                Source.ANNEX,
                false);

        assertThat(paper.number()).isEqualTo("Số:         /NQ-HĐND");
        assertThat(paper.placeAndDate()).startsWith("Cần Thơ, ngày ").endsWith("năm           ");
        assertThat(paper.signing()).startsWith("TM. HỘI ĐỒNG NHÂN DÂN");
        assertThat(paper.annex().name()).isEqualTo("PHỤ LỤC");
        assertThat(paper.annex().caption()).isEqualTo("(Kèm theo Nghị quyết của Hội đồng nhân dân thành phố Cần Thơ)");
    }

    @Test
    void annexes_are_numbered_in_roman_digits() {
        assertThat(List.of(1, 4, 9, 14, 40, 1999).stream().map(Roman::of))
                .containsExactly("I", "IV", "IX", "XIV", "XL", "MCMXCIX");
        assertThat(Roman.of(4000)).isEqualTo("4000");
    }
}
