package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What the container refuses before the application sees it is answered in the application's words. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class MalformedTargetTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1",
                "GET /% HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /initiatives/%2e%2e%00 HTTP/1.1",
                "GET /initiatives\\x HTTP/1.1",
                "GET /<script>alert(1)</script> HTTP/1.1",
                "GET /a b HTTP/1.1",
                "GET /{id} HTTP/1.1",
                "GET noslash HTTP/1.1"
            })
    void aPageIsAskedForByAnImpossiblePath(String line) throws IOException {
        String answer = ask(line);
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("Tomcat", "HTTP Status", "<script>", "Exception");
        assertThat(answer).contains("<html lang=\"es\">", "href=\"/\"", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%00 HTTP/1.1",
                "GET /api/initiatives/%zz HTTP/1.1",
                "PUT /api/rounds/%00/ballot HTTP/1.1"
            })
    void aProgramGetsTheDocument(String line) throws IOException {
        String answer = ask(line + "\r\nAccept-Language: en");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .contains("application/problem+json", "\"type\":\"urn:hito:problem:bad-input\"", "\"status\":400")
                .doesNotContain("<html");
    }

    @Test
    void aHeadThatIsTooLongIsToldToo() throws IOException {
        String answer = ask("GET /initiatives?q=" + "x".repeat(30_000) + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "HTTP Status");
    }

    private String ask(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
