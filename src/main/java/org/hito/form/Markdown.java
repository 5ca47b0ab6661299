package org.hito.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The small Markdown of text blocks: paragraphs, {@code **bold**}, and lists; parsed to parts that a template escapes. */
public final class Markdown {
    private static final Pattern OUTSIDE = Pattern.compile("(?m)^#{1,6} |]\\(|<[A-Za-z/!]|^```|^> |^\\|");
    private static final Pattern BULLET = Pattern.compile("[-*] +(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] +(.*)");

    private Markdown() {}

    /** Text of one look. */
    public record Span(String text, boolean bold) {}

    /** A paragraph (one line) or a list (a line each). */
    public record Block(Kind kind, List<List<Span>> lines) {
        /** How a block is set. */
        public enum Kind {
            PARAGRAPH,
            BULLETS,
            NUMBERS
        }
    }

    static Optional<String> problem(String text) {
        if (text.isBlank()) {
            return Optional.of("needs a text");
        }
        return OUTSIDE.matcher(text).find()
                ? Optional.of(
                        "its text may hold paragraphs, **bold** and lists only (no headings, links, tables, HTML)")
                : Optional.empty();
    }

    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.strip().split("\\R\\s*\\R")) {
            List<String> lines = new ArrayList<>();
            Block.Kind kind = Block.Kind.PARAGRAPH;
            for (String line : part.strip().split("\\R")) {
                String content = line.strip();
                var bullet = BULLET.matcher(content);
                var number = NUMBER.matcher(content);
                Block.Kind here = bullet.matches()
                        ? Block.Kind.BULLETS
                        : number.matches() ? Block.Kind.NUMBERS : Block.Kind.PARAGRAPH;
                if (here == Block.Kind.PARAGRAPH && !lines.isEmpty()) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + content);
                    continue;
                }
                if (here != kind && !lines.isEmpty()) {
                    blocks.add(block(kind, lines));
                    lines = new ArrayList<>();
                }
                kind = here;
                lines.add(
                        here == Block.Kind.BULLETS
                                ? bullet.group(1)
                                : here == Block.Kind.NUMBERS ? number.group(1) : content);
            }
            blocks.add(block(kind, lines));
        }
        return blocks;
    }

    private static Block block(Block.Kind kind, List<String> lines) {
        return new Block(kind, lines.stream().map(Markdown::spans).toList());
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        String[] parts = line.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean closed = i % 2 == 0 || i < parts.length - 1;
            if (!parts[i].isEmpty() || !closed) {
                spans.add(new Span(closed ? parts[i] : "**" + parts[i], i % 2 == 1 && closed));
            }
        }
        return spans;
    }
}
