package vn.baophu.journeys.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** What was printed goes in and comes back unchanged: every cell of 395 figures, 373 tasks and 55 duties. */
@ExtendWith(StackForJourneys.class)
class RoundTripJourneyIT {
    private FromApi api;
    private Path project;

    @BeforeEach
    void meet(Stack stack) {
        api = new FromApi(stack.person("auditor"));
        project = stack.project();
    }

    @Nested
    class As_our_demo_files_say {
        private FromDemo demo;

        @BeforeEach
        void open() {
            demo = new FromDemo(project.resolve("deploy/local/demo"));
        }

        @Test
        void every_figure_comes_back_as_printed() {
            same(api.figures(), demo.figures(), 395);
        }

        @Test
        void every_task_comes_back_as_printed() {
            same(api.tasks(), demo.tasks(), 373);
        }

        @Test
        void every_duty_comes_back_as_printed() {
            same(api.duties(), demo.duties(), 55);
        }
    }

    @Nested
    class As_the_papers_were_read {
        private FromPapers papers;

        @BeforeEach
        void open() {
            var folder = project.resolve("../shared/data").normalize();
            assumeTrue(
                    Files.exists(folder.resolve("targets.csv")),
                    "The tables read from the papers are not at " + folder + "; only our own files are compared");
            papers = new FromPapers(folder);
        }

        @Test
        void every_figure_comes_back_as_printed() {
            same(api.figures(), papers.figures(), 395);
        }

        @Test
        void every_task_comes_back_as_printed() {
            same(api.tasks(), papers.tasks(), 373);
        }

        @Test
        void every_duty_comes_back_as_printed() {
            same(api.duties(), papers.duties(), 55);
        }
    }

    private static void same(Sheet fromApi, Sheet printed, int rows) {
        assertThat(printed.size()).isEqualTo(rows);
        assertThat(fromApi.differencesFrom(printed)).isEmpty();
    }
}
