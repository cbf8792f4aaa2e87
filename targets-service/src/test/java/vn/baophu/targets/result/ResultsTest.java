package vn.baophu.targets.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.baophu.targets.result.WhyUnknown.FAILED;
import static vn.baophu.targets.result.WhyUnknown.FORBIDDEN;
import static vn.baophu.targets.result.WhyUnknown.NOT_KEPT;
import static vn.baophu.targets.result.WhyUnknown.REPORTS_MISSING;
import static vn.baophu.targets.result.WhyUnknown.TIMED_OUT;
import static vn.baophu.targets.result.WhyUnknown.UNREACHABLE;
import static vn.baophu.targets.result.WhyUnknown.UNREADABLE;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.Demo;

/** Over real HTTP, with everything that goes wrong on the way. */
@QuarkusTest
class ResultsTest {
    private static final Results.Question VINH_LINH =
            new Results.Question(Demo.unit("464"), "BHYT", LocalDate.of(2024, 8, 15));

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate START = LocalDate.of(2023, 12, 31);

    @Inject
    Results results;

    @RestClient
    ReportingApi reporting;

    @BeforeEach
    void nothing_is_reported() {
        Reports.none();
    }

    @Test
    void a_sum_is_known_where_everybody_has_reported() {
        Reports.whole("2023", 80_000, 18);
        Reports.whole("2024-S1", 83_000, 18);

        var course = course(7);

        assertThat(course.start()).contains(new Stock("2023", LocalDate.of(2023, 12, 31), 80_000, 18));
        assertThat(course.latest()).contains(new Stock("2024-S1", LocalDate.of(2024, 6, 30), 83_000, 18));
        assertThat(course.unknown()).isEmpty();
    }

    @Test
    void a_missing_report_makes_the_sum_unknown_and_is_named() {
        Reports.partly("2024-S1", 12_720L, 1, 2, "Thị trấn Bến Quan");
        Reports.partly("2024-Q1", null, 0, 1, "Huyện Vĩnh Linh");

        var course = course(7);

        assertThat(course.stocks()).isEmpty();
        assertThat(course.unknown()).extracting(Unknown::why).containsExactly(REPORTS_MISSING, REPORTS_MISSING);
        assertThat(course.unknown().get(1).sentence(Language.VI))
                .isEqualTo("Kỳ 2024-S1 mới có 1/2 đơn vị có báo cáo được duyệt; còn thiếu: Thị trấn Bến Quan.");
    }

    @Test
    void of_two_whole_reports_for_one_day_the_longer_period_counts() {
        Reports.whole("2024-06", 1, 18);
        Reports.whole("2024-Q2", 2, 18);
        Reports.partly("2024-S1", 3L, 17, 18, "Xã Vĩnh Ô");

        assertThat(course(6).latest()).map(Stock::participants).contains(2L);

        Reports.whole("2024-S1", 4, 18);
        assertThat(course(6).latest()).map(Stock::participants).contains(4L);
    }

    @Test
    void only_ended_periods_are_asked_with_the_callers_token() {
        course(3);

        assertThat(Reports.heard())
                .hasSize(4 + 4)
                .allSatisfy(request -> assertThat(request)
                        .startsWith("Bearer of-the-caller ")
                        .contains("unit=" + Demo.unit("464"), "indicator=BHYT", "asOf=2024-08-15"))
                .anyMatch(request -> request.contains("period=2023-S2"))
                .anyMatch(request -> request.contains("period=2024-Q1"))
                .noneMatch(request -> request.contains("period=2024-S1"));
    }

    @Test
    void a_refusal_is_unknown_for_us() {
        Reports.status("2023", 403, "{\"code\":\"OUTSIDE_YOUR_AREA\"}");
        assertThat(whys()).containsExactly(FORBIDDEN);
        Reports.status("2023", 401, "");
        assertThat(whys()).containsExactly(FORBIDDEN);
        Reports.status("2023", 422, "{\"code\":\"NO_SUCH_UNIT\"}");
        assertThat(whys()).containsExactly(NOT_KEPT);
    }

    @Test
    void a_fault_of_theirs_is_unknown_and_not_ours() {
        Reports.status("2023", 500, "{\"code\":\"INTERNAL_ERROR\"}");
        assertThat(whys()).containsExactly(FAILED);
        Reports.status("2023", 503, "");
        assertThat(whys()).containsExactly(FAILED);
    }

    @Test
    void an_answer_that_is_none_is_unknown() {
        for (var body : List.of("{", "[]", "{}", "{\"reported\":\"many\",\"reportedUnits\":1,\"expectedUnits\":1}")) {
            Reports.status("2023", 200, body);
            assertThat(whys()).as(body).containsExactly(UNREADABLE);
        }
        Reports.status("2023", 200, "{\"reportedUnits\":18,\"expectedUnits\":18,\"missing\":[]}");
        assertThat(whys()).as("a sum without people").containsExactly(UNREADABLE);
        Reports.status("2023", 302, "");
        assertThat(whys()).as("we follow nobody elsewhere").containsExactly(UNREADABLE);
    }

    @Test
    void who_does_not_answer_in_time_is_not_waited_for() {
        Reports.whole("2024-Q1", 81_000, 18);
        Reports.silence("2023");
        Reports.silence("2023-S2");

        var course = impatiently();

        assertThat(course.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.why()).isEqualTo(TIMED_OUT);
            assertThat(unknown.periods()).containsExactly("2023", "2023-S2");
        });
        assertThat(course.latest()).map(Stock::participants).contains(81_000L);
    }

    @Test
    void who_was_let_off_makes_the_sum_unknown_and_is_named() {
        Reports.whole("2023", 80_000, 18);
        Reports.withoutSome("2024-Q1", 60_000, 17, "Xã Vĩnh Ô");

        var course = course(3);

        assertThat(course.latest()).map(Stock::participants).contains(80_000L);
        assertThat(course.unknown())
                .extracting(unknown -> unknown.sentence(Language.VI))
                .containsExactly(
                        "Kỳ 2024-Q1 có đơn vị được miễn báo cáo (Xã Vĩnh Ô) nên không có số liệu của toàn bộ.");
    }

    @Test
    void all_periods_are_asked_at_once() {
        Reports.together("2023", 80_000, 18);
        Reports.together("2023-S2", 80_000, 18);
        Reports.together("2024-Q1", 81_000, 18);

        var course = course(3);

        assertThat(course.unknown()).isEmpty();
        assertThat(course.latest()).map(Stock::participants).contains(81_000L);
    }

    @Test
    void who_hangs_up_or_is_not_there_is_unreachable() throws IOException {
        Reports.hangUp("2023");
        assertThat(whys()).containsExactly(UNREACHABLE);

        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress("127.0.0.1", 0)); // the port is ours, and nobody listens
            var door = URI.create("http://127.0.0.1:" + nobody.getLocalPort());
            var alone = new Results(
                    QuarkusRestClientBuilder.newBuilder().baseUri(door).build(ReportingApi.class), null, PATIENCE);
            assertThat(alone.course(VINH_LINH, 2024, START, "Bearer x").unknown())
                    .extracting(Unknown::why)
                    .containsExactly(UNREACHABLE);
        }
    }

    @Test
    void a_caller_without_a_token_gets_no_further() {
        assertThatCode(() -> results.course(VINH_LINH, 2024, START, null)).doesNotThrowAnyException();
    }

    /** With the least patience that is enough, on this machine, for those who answer at all. */
    private Course impatiently() {
        var patience = Duration.ofSeconds(1);
        while (true) {
            var course = new Results(reporting, null, patience)
                    .course(VINH_LINH, 2024, LocalDate.of(2024, 3, 31), "Bearer of-the-caller");
            var inTime = course.unknown().stream()
                            .mapToInt(unknown -> unknown.periods().size())
                            .sum()
                    == 2;
            if (inTime || patience.compareTo(PATIENCE) > 0) {
                return course;
            }
            patience = patience.multipliedBy(4);
        }
    }

    private List<WhyUnknown> whys() {
        return course(0).unknown().stream().map(Unknown::why).toList();
    }

    private Course course(int lastMonth) {
        var until = LocalDate.of(2023, 12, 31).plusMonths(lastMonth);
        return results.course(VINH_LINH, 2024, until, "Bearer of-the-caller");
    }
}
