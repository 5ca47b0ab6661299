package org.hito.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hito.platform.MovableClock;
import org.hito.platform.TooMany;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@HitoTest
class SignInTest {

    private static final String PASSWORD = "una clave con sentido";

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @MockitoSpyBean
    PasswordEncoder passwords;

    @Test
    void unknownPeopleTakeTheSameWorkAsWrongPasswords() {
        people.withPassword("known", PASSWORD);
        people.add("without-password");
        for (String name : List.of("known", "unknown", "without-password", "", "x".repeat(5_000))) {
            clearInvocations(passwords);
            assertThat(signIn.byPassword(name, "no es esta", "10.0.0.1")).isEmpty();
            verify(passwords, times(1)).matches(any(), any());
        }
    }

    @Test
    void theHashesThatAreWrittenDownAreAsStrongAsNewOnes() {
        assertThat(List.of(SignIn.NOBODYS_HASH, DemoPeople.PASSWORD_HASH))
                .noneMatch(passwords::upgradeEncoding)
                .allMatch(it -> it.substring(0, 7)
                        .equals(String.valueOf(passwords.encode("x")).substring(0, 7)));
        assertThat(passwords.matches("hito-demo", DemoPeople.PASSWORD_HASH)).isTrue();
    }

    @Test
    void aDisabledPersonIsAnsweredLikeAWrongPassword() {
        people.withPassword("disabled", PASSWORD);
        jdbc.sql("UPDATE person SET enabled = false WHERE username = 'disabled'")
                .update();
        assertThat(signIn.byPassword("disabled", PASSWORD, "10.0.0.2")).isEmpty();
    }

    @Test
    void bytesThatBcryptDoesNotReadDoNotMakeAPassword() {
        String longest = "ñ".repeat(36);
        people.withPassword("long", longest);
        assertThat(signIn.byPassword("long", longest, "10.0.0.3")).isPresent();
        assertThat(signIn.byPassword("long", longest + "x", "10.0.0.3")).isEmpty();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        people.withPassword("throttled", PASSWORD);
        fail("throttled", "10.0.1.1", 5);
        assertThatExceptionOfType(TooMany.class)
                .isThrownBy(() -> signIn.byPassword("throttled", PASSWORD, "10.0.1.1"))
                .satisfies(it -> assertThat(it.retryAfter()).isBetween(1L, 30L));

        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn.byPassword("throttled", PASSWORD, "10.0.1.1")).isPresent();
        assertThat(signIn.byPassword("throttled", PASSWORD, "10.0.1.1")).isPresent();
    }

    @Test
    void waitingGrowsButNeverForEver() {
        noPasswordMatches();
        clock.moveTo(clock.instant());
        fail("growing", "10.0.2.1", 5);
        long last = 0;
        for (int i = 0; i < 8; i++) {
            long wait = waitOf("growing", "10.0.2.1");
            assertThat(wait).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(900);
            last = wait;
            clock.advance(Duration.ofSeconds(wait));
            assertThat(signIn.byPassword("growing", "no es esta", "10.0.2.1")).isEmpty();
        }
        assertThat(last).isEqualTo(900);
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        people.withPassword("victim", PASSWORD);
        fail("victim", "10.0.3.1", 5);
        assertThat(signIn.byPassword("victim", PASSWORD, "10.0.3.2")).isPresent();
    }

    @Test
    void aListOfNamesFromOneAddressIsThrottled() {
        noPasswordMatches();
        clock.moveTo(clock.instant());
        IntStream.range(0, 60).forEach(i -> assertThat(signIn.byPassword("name" + i, "123", "10.0.4.1"))
                .isEmpty());
        assertThatExceptionOfType(TooMany.class).isThrownBy(() -> signIn.byPassword("name61", "123", "10.0.4.1"));
    }

    @Test
    void aHundredAtOnceAreAHundred() throws Exception {
        clock.moveTo(clock.instant());
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> tries = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            signIn.byPassword("raced", "no es esta", "10.0.5.1");
                            return true;
                        } catch (TooMany tooMany) {
                            return false;
                        }
                    })
                    .toList();
            int looked = 0;
            for (Future<Boolean> each : pool.invokeAll(tries)) {
                looked += each.get() ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void failuresAreOnRecordWithoutWhatWasTyped() {
        PersonView known = people.withPassword("recorded", PASSWORD);
        signIn.byPassword("recorded", "wrong-secret-typed", "10.0.6.1");
        signIn.byPassword("my-password-typed-as-name", "x", "10.0.6.1");
        fail("recorded", "10.0.6.1", 4);
        waitOf("recorded", "10.0.6.1");
        List<String> values = jdbc.sql(
                        """
                        SELECT e.event || ' ' || v.data FROM audit_entry e JOIN audit_value v USING (stream, seq)
                        WHERE e.event LIKE 'identity.sign-in%'
                        """)
                .query(String.class)
                .list();
        assertThat(values)
                .anyMatch(it -> it.startsWith("identity.sign-in-failed")
                        && it.contains(known.id().toString()))
                .anyMatch(it -> it.startsWith("identity.sign-in-throttled")
                        && it.contains(known.id().toString()))
                .noneMatch(it -> it.contains("typed"));
    }

    /** Where only the counting of failures is looked at: a real comparison takes a third of a second. */
    private void noPasswordMatches() {
        doReturn(false).when(passwords).matches(any(), any());
    }

    private void fail(String name, String address, int times) {
        doReturn(false).when(passwords).matches(eq("no es esta"), any());
        clock.moveTo(clock.instant());
        for (int i = 0; i < times; i++) {
            assertThat(signIn.byPassword(name, "no es esta", address)).isEmpty();
        }
    }

    private long waitOf(String name, String address) {
        try {
            signIn.byPassword(name, "no es esta", address);
        } catch (TooMany tooMany) {
            return tooMany.retryAfter();
        }
        throw new AssertionError("Not throttled");
    }
}
