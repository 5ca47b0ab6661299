package org.hito.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the embedded server, made once and kept in a file that only its owner reads. */
record Passwords(String superuser, String owner, String application) {

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        return new Passwords(word(random), word(random), word(random));
    }

    static Passwords readOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            Properties stored = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            }
            return new Passwords(
                    stored.getProperty("superuser", ""),
                    stored.getProperty("owner", ""),
                    stored.getProperty("application", ""));
        }
        Passwords made = random();
        Path partial = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(partial);
        Files.createFile(partial, DataFolder.ownerOnly("rw-------"));
        Files.writeString(partial, made.text());
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    private String text() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("application", application);
        StringWriter text = new StringWriter();
        properties.store(text, "Passwords of Hito's embedded database; without this file its data cannot be opened");
        return text.toString();
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never printed with the record. */
    @Override
    public String toString() {
        return "Passwords";
    }
}
