package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Deque's rules on the page as it stands. Their {@link AxeBuilder} brings the script, but takes it to every page twice, opens
 * an empty page to sum up and carries all that passed across: three times the work for pages of one frame.
 */
class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async tags => {
              const found = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
              return [found.passes.length, found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html)];
            }
            """;

    private Axe() {}

    /** What a page breaks, each as its rule and the first place. */
    static List<?> violations(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        page.evaluate(SCRIPT);
        List<?> answer = (List<?>) page.evaluate(RUN, TAGS);
        assertThat((Integer) answer.get(0)).as("rules that were kept").isGreaterThan(10);
        return (List<?>) answer.get(1);
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
