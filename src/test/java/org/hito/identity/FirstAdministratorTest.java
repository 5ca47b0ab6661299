package org.hito.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hito.identity.FirstAdministrator.Claim;
import org.hito.platform.NotFound;
import org.hito.platform.ProblemException;
import org.hito.platform.TooMany;
import org.hito.platform.startup.StartupRefused;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a database of its own, because it needs one without people. */
@HitoTest(properties = "hito.community=Comunidad sin personas")
class FirstAdministratorTest {

    private static final String PASSWORD = "cuatro hitos en marcha";

    @Autowired
    FirstAdministrator first;

    @Autowired
    FirstAdministratorToken token;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    PersonRepository people;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @BeforeEach
    void nobodyIsThere() throws Exception {
        jdbc.sql("DELETE FROM person").update();
        jdbc.sql("DELETE FROM sign_in_tries").update();
        first.run(null);
    }

    @Test
    void theTokenLiesInAFileThatOnlyItsOwnerReads() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token.file())))
                .isEqualTo("rw-------");
        assertThat(token.read().orElseThrow()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void itIsMadeOnceAndTheDoorIsGone() throws Exception {
        Claim claim = claim("first");
        PersonView made = first.make(claim, "10.1.0.1");
        assertThat(made.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(Files.exists(token.file())).isFalse();
        assertThat(first.isOpen()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> first.make(claim, "10.1.0.1"));
    }

    @Test
    void thePageLeadsIn() throws Exception {
        mvc.perform(get("/sign-in")).andExpect(content().string(containsString("/first-administrator")));
        mvc.perform(get("/first-administrator")).andExpect(status().isOk());
        mvc.perform(post("/first-administrator")
                        .with(csrf())
                        .param("token", claim("x").token()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/first-administrator")
                        .with(csrf())
                        .param("token", "another")
                        .param("displayName", "Ana Restrepo"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ana Restrepo")))
                .andExpect(content().string(containsString("El token no es el que está en el archivo")));
        Cookie session = mvc.perform(post("/first-administrator")
                        .with(csrf())
                        .param("token", claim("x").token())
                        .param("username", "by-page")
                        .param("displayName", "By Page")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/people"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get("/people").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/first-administrator")).andExpect(status().isNotFound());
    }

    @Test
    void peopleOfTheDemonstrationNeverEnterOutsideOfIt() {
        DemoPeople demo = new DemoPeople(people, jdbc, transaction, clock);
        demo.run(null);
        assertThat(signIn.byPassword("director", "hito-demo", "10.1.0.5")).isEmpty();
        assertThat(first.isOpen()).isTrue();

        first.make(claim("real"), "10.1.0.5");
        assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> demo.run(null));
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        List<Claim> claims = IntStream.range(0, 4)
                .mapToObj(i -> "racer" + i)
                .map(this::claim)
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            int won = 0;
            for (Future<Boolean> each : pool.invokeAll(
                    claims.stream().<Callable<Boolean>>map(it -> () -> wins(it)).toList())) {
                won += each.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM person").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void guessingIsThrottled() {
        Claim wrong = new Claim("x".repeat(43), "guesser", "Guesser", PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> first.make(wrong, "10.1.0.3"));
        }
        assertThatExceptionOfType(TooMany.class).isThrownBy(() -> first.make(wrong, "10.1.0.3"));
    }

    @Test
    void aWeakPasswordIsRefusedAndTheTokenStays() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> first.make(new Claim(claim("x").token(), "weak", "Weak", "password123"), "10.1.0.4"));
        assertThat(Files.exists(token.file())).isTrue();
    }

    private boolean wins(Claim claim) {
        try {
            first.make(claim, "10.1.0.2");
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private Claim claim(String username) {
        try {
            return new Claim(token.read().orElseThrow(), username, "First " + username, PASSWORD);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
