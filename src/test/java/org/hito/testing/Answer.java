package org.hito.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** What the application answers, and that the status is the expected one; the body is shown if it is not. */
public final class Answer {

    private Answer() {}

    public static String of(MockMvc mvc, int status, RequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String content = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(content).isEqualTo(status);
            return content;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
