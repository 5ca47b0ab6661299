package org.hito.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the application answers, and that the status is the expected one; the body is shown if it is not. */
public final class Answer {

    private Answer() {}

    /** @param json what is sent, or null to send nothing */
    public static String of(MockMvc mvc, int status, MockHttpServletRequestBuilder request, @Nullable String json) {
        return of(
                mvc,
                status,
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    public static String of(MockMvc mvc, int status, RequestBuilder request) {
        return new String(bytes(mvc, status, request), StandardCharsets.UTF_8);
    }

    /** A file. */
    public static byte[] bytes(MockMvc mvc, int status, RequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            byte[] content = response.getContentAsByteArray();
            assertThat(response.getStatus())
                    .as(new String(content, StandardCharsets.UTF_8))
                    .isEqualTo(status);
            return content;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
