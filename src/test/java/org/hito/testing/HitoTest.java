package org.hito.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hito.identity.TestPeople;
import org.hito.identity.web.TestSessions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of the running application: the whole context and {@code MockMvc}, on a fresh database with both roles, without
 * demonstration data and with the job executor at rest (run due jobs with {@code managementService.executeJob(id)}).
 *
 * <pre>{@code
 * @HitoTest
 * class SomethingTest {
 *     @Autowired MovableClock clock;   // clock.moveTo(...), clock.advance(...): the engine follows, released after each test
 * }
 *
 * @HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)   // a real server; the port by @LocalServerPort
 * @HitoTest(properties = "hito.test.jobs=true")            // with the job executor
 * @ActiveProfiles("demo")                                  // with the demonstration community
 * @Transactional                                           // rolls back; without it, rows stay until the context goes
 * }</pre>
 *
 * Who asks is told by {@link As}; people and bodies for one test alone come from {@link Community}. Tests of equal
 * annotations share one context and one database: use ids and names of your own in each test, and count nothing that others
 * may add to. Every difference (a property, an import, a spy) is a start of its own, two to four seconds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({As.class, Community.class, TestPeople.class, TestSessions.class})
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(
        listeners = ClockRelease.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface HitoTest {

    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
