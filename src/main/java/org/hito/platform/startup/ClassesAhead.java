package org.hito.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Loads the classes that a start comes to later while a core has nothing else to do: Spring starts in one thread, and loading
 * classes is a fifth of that. Nothing depends on it; whoever needs a class sooner loads it as ever.
 */
public final class ClassesAhead {

    /** A package a line, then its classes. Written by {@code ClassesAheadTest}; names that are gone are passed over. */
    private static final String NAMES = "startup/classes.txt";

    private ClassesAhead() {}

    public static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> names().forEach(ClassesAhead::load), "classes-ahead");
            thread.setDaemon(true);
            thread.start();
        }
    }

    static List<String> names() {
        try {
            return new ClassPathResource(NAMES)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(ClassesAhead::ofPackage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofPackage(String line) {
        String[] words = line.split(" ");
        return Arrays.stream(words).skip(1).map(name -> words[0] + "." + name);
    }

    /** Without initialising it; false where there is no such class. */
    static boolean load(String name) {
        try {
            Class.forName(name, false, ClassesAhead.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }
}
