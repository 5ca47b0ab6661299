package org.hito.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hito.council.BodyKind;
import org.hito.platform.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demonstration community at the first start: one transaction a part, so that an interrupted start goes on with the
 * part it was in. The job executor still rests then, and nobody else gets in.
 */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class DemoSeeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final String COUNCIL = "council";
    private static final String SESSION = "session";
    private static final String STOCK = "stock";
    private static final String ACTORS = "actors";
    private static final String KEEPER = "professional";
    private static final String PROJECTS = "projects";

    private final DemoTexts texts;
    private final DemoLife life;
    private final DemoActs acts;
    private final DemoProgress progress;
    private final DemoBodies bodies;
    private final DemoSession session;
    private final DemoStock stock;
    private final DemoActors actors;
    private final DemoGroups groups;
    private final DemoProjects projects;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ZoneId zone;

    DemoSeeding(
            DemoTexts texts,
            DemoLife life,
            DemoActs acts,
            DemoProgress progress,
            DemoBodies bodies,
            DemoSession session,
            DemoStock stock,
            DemoActors actors,
            DemoGroups groups,
            DemoProjects projects,
            MovableClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            @Value("${hito.zone}") ZoneId zone) {
        this.texts = texts;
        this.life = life;
        this.acts = acts;
        this.progress = progress;
        this.bodies = bodies;
        this.session = session;
        this.stock = stock;
        this.actors = actors;
        this.groups = groups;
        this.projects = projects;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Story story = texts.story(LocalDate.ofInstant(clock.instant(), zone));
        progress.begin(story.initiatives().size() + 5);
        try {
            part(COUNCIL, () -> council(story.body()));
            story.initiatives().forEach(it -> part(it.key(), () -> life.play(it)));
            part(SESSION, () -> session.hold(story).forEach(life::goOn));
            part(STOCK, () -> stock.fill(story.stock()));
            part(ACTORS, () -> actors.bring(KEEPER, story.stock().get(0).day()));
            part(PROJECTS, () -> {
                groups.form(story.groups());
                projects.play(story.projects());
            });
        } finally {
            clock.release();
        }
        progress.complete();
    }

    private void part(String name, Runnable make) {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT 1 FROM demo_part WHERE name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
        if (!there) {
            transaction.executeWithoutResult(status -> {
                make.run();
                jdbc.sql("INSERT INTO demo_part (name, at) VALUES (?, ?)")
                        .params(name, Timestamp.from(Clock.systemUTC().instant()))
                        .update();
            });
            LOG.info("Demonstration: {} is there", name);
        }
        progress.step();
    }

    private void council(Story.Council council) {
        acts.begin();
        bodies.found(BodyKind.PROMOTER_COUNCIL, council, null);
    }
}
