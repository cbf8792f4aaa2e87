package vn.baophu.platform.job;

import static java.util.Set.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.platform.job.JobRefusal.NO_SUCH_JOB;
import static vn.baophu.platform.thing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.thing.Rows;

@QuarkusTest
class JobTest {
    private static final Caller AN = new Caller("an", of("planner"), "H55.242", "464");

    private final JobDesk desk;
    private final Jobs jobs;
    private final JobPurge purge;
    private final Rows rows;

    JobTest(JobDesk desk, Jobs jobs, JobPurge purge, Rows rows) {
        this.desk = desk;
        this.jobs = jobs;
        this.purge = purge;
        this.rows = rows;
    }

    @Test
    void a_job_is_done_soon_and_in_the_name_of_who_asked_for_it() {
        var job = ended(ask("by job"));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result()).startsWith("/api/v1/things/");
        assertThat(job.done()).isEqualTo(1);
        assertThat(job.total()).isEqualTo(3);
        assertThat(job.errors()).isEmpty();
        var thing = job.result().substring("/api/v1/things/".length());
        assertThat(rows.of("select who from audit where entity_id = '" + thing + "'"))
                .extracting(row -> row.get("who"))
                .containsExactly("an");
        assertThat(turns(job.id())).isZero();
    }

    @Test
    void refused_work_leaves_nothing_but_the_reasons() {
        var job = ended(ask("doomed"));

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.errors()).extracting(JobView.Error::code).containsExactly("CURSED");
        assertThat(things("doomed")).isZero();
        assertThat(things("failed: doomed")).isEqualTo(1);
    }

    @Test
    void broken_work_fails_without_showing_its_inside_and_the_next_job_is_done() {
        var broken = ask("broken");
        var next = ended(ask("after the broken one"));

        assertThat(next.state()).isEqualTo(JobState.DONE);
        assertThat(ended(broken).errors()).extracting(JobView.Error::code).containsExactly("INTERNAL_ERROR");
        assertThat(things("broken")).isZero();
        assertThat(things("failed: broken")).isEqualTo(1);
    }

    @Test
    void who_was_in_the_way_of_another_is_tried_again() {
        var job = ended(ask("deadlocked"));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(things("deadlocked")).isEqualTo(1);
        assertThat(things("failed: deadlocked")).isZero();
    }

    @Test
    void what_a_crash_has_interrupted_is_begun_again_but_not_for_ever() {
        var once = interrupted("interrupted", 1);
        var often = interrupted("interrupted often", 3);

        assertThat(ended(once).state()).isEqualTo(JobState.DONE);
        assertThat(ended(often).errors()).extracting(JobView.Error::code).containsExactly("JOB_INTERRUPTED");
        assertThat(things("interrupted often")).isZero();
        assertThat(things("failed: interrupted often")).isEqualTo(1);
    }

    @Test
    void a_job_is_its_owners_business() {
        var id = ask("private");
        var stranger = new Caller("binh", of("planner"), null, "464");

        assertThatThrownBy(() -> desk.follow(id, stranger, Language.VI))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(OUTSIDE_YOUR_AREA));
        assertThatThrownBy(() -> desk.follow(UUID.randomUUID(), AN, Language.VI))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(NO_SUCH_JOB));
    }

    @Test
    void what_ended_long_ago_is_forgotten_and_what_it_made_stays() {
        var old = ended(ask("made long ago")).id();
        var young = ended(ask("made of late")).id();
        var waiting = waiting();
        aged(old, 31);
        aged(young, 29);

        purge.purge();

        assertThat(jobs.find(old)).isEmpty();
        assertThat(jobs.find(young)).isPresent();
        assertThat(jobs.find(waiting)).isPresent();
        assertThat(things("made long ago")).isEqualTo(1);
    }

    private void aged(UUID job, int days) {
        jobs.run("update job set ended_at = ended_at - make_interval(days => ?) where id = ?", days, job);
    }

    private UUID ask(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.ask("thing", subject, AN, null).id());
    }

    /** A job that was asked for long ago and never came to its end. */
    private UUID waiting() {
        var id = Ids.next();
        jobs.run("""
                insert into job (id, kind, subject, owner, owner_roles, state, done, errors, attempts, queued_at)
                values (?, 'thing', 'waiting', 'an', '{planner}', 'QUEUED', 0, '[]', 0, now() - interval '60 days')""", id);
        return id;
    }

    /** A job as a process that died has left it: begun, its turn free. */
    private UUID interrupted(String subject, int attempts) {
        var id = Ids.next();
        jobs.run("""
                with left_over as (
                    insert into job (id, kind, subject, owner, owner_roles, state, done, errors, attempts, queued_at)
                    values (?, 'thing', ?, 'an', '{planner}', 'RUNNING', 0, '[]', ?, now()) returning id)
                insert into job_turn (job_id) select id from left_over""", id, subject, attempts);
        return id;
    }

    private JobView ended(UUID id) {
        eventually("the job ended", () -> desk.follow(id, AN, Language.EN).endedAt() != null && turns(id) == 0);
        return desk.follow(id, AN, Language.EN);
    }

    private int turns(UUID job) {
        return rows.of("select 1 from job_turn where job_id = '" + job + "'").size();
    }

    private int things(String name) {
        return rows.of("select 1 from thing where name = '" + name + "'").size();
    }
}
