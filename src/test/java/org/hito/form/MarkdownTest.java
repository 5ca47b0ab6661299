package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hito.form.Markdown.Block;
import org.hito.form.Markdown.Span;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void paragraphsListsAndBoldAreUnderstood() {
        assertThat(Markdown.blocks("Cuente **qué** vio\ny dónde.\n\nAporte:\n- datos\n* fuentes\n\n1. uno\n2) dos"))
                .containsExactly(
                        new Block(
                                Block.Kind.PARAGRAPH,
                                List.of(List.of(
                                        new Span("Cuente ", false),
                                        new Span("qué", true),
                                        new Span(" vio y dónde.", false)))),
                        block(Block.Kind.PARAGRAPH, "Aporte:"),
                        block(Block.Kind.BULLETS, "datos", "fuentes"),
                        block(Block.Kind.NUMBERS, "uno", "dos"));
    }

    @Test
    void anOpenBoldIsPlain() {
        assertThat(Markdown.blocks("a **b"))
                .containsExactly(new Block(
                        Block.Kind.PARAGRAPH, List.of(List.of(new Span("a ", false), new Span("**b", false)))));
    }

    private static Block block(Block.Kind kind, String... lines) {
        return new Block(
                kind,
                List.of(lines).stream()
                        .map(line -> List.of(new Span(line, false)))
                        .toList());
    }
}
