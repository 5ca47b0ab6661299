package org.hito.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.hito.testing.As;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the REST interface, by nothing but HTTP: one token for each person, JSON in and out. */
class ApiClient {

    private static final String BOUNDARY = "----journey";
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> bearers = new ConcurrentHashMap<>();
    private final UnaryOperator<String> bearer;
    private final String base;

    /** Of an application in another process: people ask for their token with their password, a third of a second each. */
    ApiClient(int port) {
        this.base = "http://127.0.0.1:" + port;
        this.bearer = this::byPassword;
    }

    /** Of an application in this one, which gives out tokens unasked. */
    ApiClient(int port, As as) {
        this.base = "http://127.0.0.1:" + port;
        this.bearer = as::bearer;
    }

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        Answer must(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        raw.request().method() + " " + raw.uri() + " answered " + status + ": " + raw.body());
            }
            return this;
        }
    }

    Answer get(String person, String path) {
        return send(person, request(path).GET());
    }

    Answer inEnglish(String person, String path) {
        return send(person, request(path).setHeader("Accept-Language", "en").GET());
    }

    Answer post(String person, String path, Object body) {
        return send(
                person,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    Answer put(String person, String path, Object body) {
        return send(
                person,
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Any method, with an empty object where a body goes. */
    Answer ask(String person, String method, String path) {
        return send(person, bare(method, path));
    }

    Answer anonymous(String method, String path) {
        return exchange(bare(method, path).build());
    }

    private HttpRequest.Builder bare(String method, String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET") || method.equals("DELETE")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"));
    }

    /** Uploads a file and returns its id. */
    Answer upload(String person, String initiative, String name, byte[] content) {
        return bring(
                person,
                "/api/documents",
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"initiative\"\r\n\r\n" + initiative
                        + "\r\n",
                name,
                content);
    }

    /** Sends a file alone. */
    Answer bring(String person, String path, String name, byte[] content) {
        return bring(person, path, "", name, content);
    }

    private Answer bring(String person, String path, String before, String name, byte[] content) {
        String head = before + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        return send(
                person,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(content),
                                BodyPublishers.ofString(tail))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "es");
    }

    private Answer send(String person, HttpRequest.Builder request) {
        return exchange(request.header("Authorization", bearer(person)).build());
    }

    /** A file, as it is. */
    byte[] bytes(String person, String path) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Authorization", bearer(person)).build();
        return http.send(request, BodyHandlers.ofByteArray()).body();
    }

    /** A page, for whoever has this session. */
    String page(String session, String path) {
        return exchange(request(path)
                        .header("Accept", "text/html")
                        .header("Cookie", "SESSION=" + session)
                        .build())
                .raw()
                .body();
    }

    private String bearer(String person) {
        return bearers.computeIfAbsent(person, bearer);
    }

    private String byPassword(String person) {
        String basic = Base64.getEncoder().encodeToString((person + ":hito-demo").getBytes(StandardCharsets.UTF_8));
        return "Bearer "
                + exchange(request("/api/tokens")
                                .header("Authorization", "Basic " + basic)
                                .POST(BodyPublishers.noBody())
                                .build())
                        .must(201)
                        .body()
                        .path("token")
                        .asString();
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.startsWith("{") || body.startsWith("[") ? json.readTree(body) : json.missingNode(),
                    response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
