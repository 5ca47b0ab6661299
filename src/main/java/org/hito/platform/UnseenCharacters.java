package org.hito.platform;

/**
 * Characters that no reader sees and that no name or text may hold: controls, halves of surrogate pairs, which a database
 * refuses, and marks that turn the direction of reading, by which a name shows as another one.
 */
public final class UnseenCharacters {

    private UnseenCharacters() {}

    /** Line ends and tabs are seen. */
    public static boolean is(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= 0xD800 && character <= 0xDFFF)
                || turns(character);
    }

    /** For a text of one line. */
    public static boolean inLine(String text) {
        return text.codePoints().anyMatch(it -> is(it) || it == '\n' || it == '\t');
    }

    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> character == '\u200E' || character == '\u200F' || character == '\u061C';
        };
    }
}
