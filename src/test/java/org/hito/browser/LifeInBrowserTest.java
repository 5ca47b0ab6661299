package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.hito.browser.Visitor.Screen;
import org.hito.council.CastBallot;
import org.hito.council.Condition;
import org.hito.council.Vote;
import org.hito.platform.MovableClock;
import org.hito.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A whole life, from registration to operation, played on the pages alone: the director's forms and the council's votes. */
@BrowserTest
class LifeInBrowserTest {

    private static final String NAME = "Aguacate de exportación";
    private static final int MOST_TASKS = 60;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Community community;

    @Autowired
    CastBallot castBallot;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    /** Who has signed in, and stays. */
    private final Map<String, Visitor> members = new HashMap<>();

    @AfterEach
    void leave() {
        members.values().forEach(Visitor::close);
    }

    @Test
    void fromRegistrationToOperation() {
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open("/initiatives/new");
            director.page.fill("input[name=name]", NAME);
            Answers.submit(director, "form:has(#form-fields) button.btn-primary");

            for (int step = 0; step < MOST_TASKS && !"OPERATING".equals(status()); step++) {
                List<String> tasks = tasks(NAME);
                if (tasks.isEmpty()) {
                    List.of("chair", "council1", "council2", "council4").forEach(this::approve);
                } else {
                    director.open("/tasks/" + tasks.get(0));
                    Answers.submit(director, "button[name=_action][value=complete]");
                }
            }

            assertThat(status()).isEqualTo("OPERATING");
            director.open("/initiatives/"
                    + jdbc.queryForObject("SELECT id::text FROM initiative WHERE name = ?", String.class, NAME));
            assertThat(director.text()).contains("En operación");
        }
    }

    /** The tasks on a phone, as one who has a hand free; time by the clock that is moved. */
    @Test
    void oneConditionIsMetOnAPhoneAndTheOtherLapsesAndReopensItsMilestone() {
        String name = "Cacao de origen";
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open("/initiatives/new");
            director.page.fill("input[name=name]", name);
            Answers.submit(director, "form:has(#form-fields) button.btn-primary");
            for (List<String> tasks = tasks(name); !tasks.isEmpty(); tasks = tasks(name)) {
                director.open("/tasks/" + tasks.get(0));
                Answers.submit(director, "button[name=_action][value=complete]");
            }
        }
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(40);
        approveOn(name, List.of(new Condition("Firmar el convenio", due), new Condition("Sumar una universidad", due)));

        String task = one(
                "SELECT t.id FROM inbox_task t JOIN council_condition c ON c.id::text = t.business_key WHERE c.text = 'Firmar el convenio' AND t.initiative = (SELECT id FROM initiative WHERE name = ?)",
                name);
        try (Visitor director = Visitor.signedIn(port, Screen.PHONE, "director")) {
            director.open("/tasks/" + task);
            director.page.fill("textarea[name=shown]", "El convenio se firmó ayer con las dos entidades.");
            director.page.locator("input[type=file][name=evidence]").setInputFiles(Answers.PDF);
            director.mustBeSound();
            director.press("button[name=_action][value=complete]");
        }
        String met = condition(name, "Firmar el convenio");
        try (Visitor chair = Visitor.signedIn(port, Screen.PHONE, "chair")) {
            chair.open("/inbox");
            chair.press("main a[href='/tasks/"
                    + one("SELECT t.id FROM inbox_task t WHERE t.state = 'OPEN' AND t.business_key = ?", met)
                    + "']");
            assertThat(chair.page.locator("main").textContent()).contains("El convenio se firmó ayer");
            chair.page.locator("input[name=decision][value=MET]").check();
            chair.press("button[name=_action][value=complete]");
            chair.open("/conditions/" + met);
            assertThat(chair.text()).contains("Met", "soporte.pdf");
        }

        String lapsing = condition(name, "Sumar una universidad");
        clock.moveTo(due.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(clock.instant()))
                .processDefinitionKey("condition-follow-up")
                .list()
                .stream()
                .filter(job -> job.getProcessInstanceId()
                        .equals(one("SELECT proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ?", lapsing)))
                .sorted(Comparator.comparing(Job::getDuedate))
                .forEach(job -> management.executeJob(job.getId()));
        clock.release();

        try (Visitor director = Visitor.signedIn(port, Screen.PHONE, "director")) {
            director.open("/conditions/" + lapsing);
            assertThat(director.text()).contains("Lapsed");
            director.open("/initiatives/" + one("SELECT id::text FROM initiative WHERE name = ?", name));
            assertThat(director.text()).contains("Under vote", "submission 2");
            director.mustBeSound();
        }
        assertThat(one(
                        "SELECT m.status || ' ' || m.round FROM initiative_milestone m JOIN initiative i ON i.id = m.initiative WHERE i.name = ? AND m.position = 0",
                        name))
                .isEqualTo("SUBMITTED 2");
    }

    private List<String> tasks(String name) {
        return jdbc.queryForList(
                "SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative WHERE i.name = ? AND t.state = 'OPEN' AND t.seat IS NULL",
                String.class,
                name);
    }

    private String one(String sql, String of) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, of));
    }

    private String condition(String name, String text) {
        return jdbc.queryForObject(
                "SELECT c.id::text FROM council_condition c JOIN council_item i ON i.id = c.item JOIN initiative n ON n.id = i.initiative WHERE n.name = ? AND c.text = ?",
                String.class,
                name,
                text);
    }

    private void approveOn(String name, List<Condition> conditions) {
        UUID round = UUID.fromString(one(
                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item JOIN initiative n ON n.id = i.initiative WHERE n.name = ? AND r.status = 'OPEN'",
                name));
        for (String member : List.of("chair", "council1", "council2", "council4")) {
            UUID person = UUID.fromString(one("SELECT id::text FROM person WHERE username = ?", member));
            community.run(
                    person,
                    () -> castBallot.execute(
                            round,
                            new CastBallot.Said(Vote.APPROVE_WITH_CONDITIONS, "Con estas condiciones", conditions)));
        }
    }

    private void approve(String username) {
        List<String> open = jdbc.queryForList(
                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item JOIN initiative n ON n.id = i.initiative WHERE n.name = ? AND r.status = 'OPEN'",
                String.class,
                NAME);
        if (open.isEmpty()) {
            return;
        }
        Visitor member = members.computeIfAbsent(username, it -> Visitor.signedIn(port, Screen.PLAIN, it));
        member.open("/rounds/" + open.get(0));
        member.page.locator("input[name=vote][value=APPROVE]").check();
        member.press("form:has(input[name=vote]) button.btn-primary");
    }

    private String status() {
        return String.valueOf(jdbc.queryForObject("SELECT status FROM initiative WHERE name = ?", String.class, NAME));
    }
}
