package org.hito.identity;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file that lets its reader become the first administrator: readable by the owner of the process only. */
@Component
class FirstAdministratorToken {

    private final Path file;

    FirstAdministratorToken(@Value("${hito.data-dir:./data}") Path folder) {
        this.file = folder.toAbsolutePath().normalize().resolve("first-administrator.token");
    }

    Path file() {
        return file;
    }

    /** Appears whole and already closed to others, or not at all; one that is there is kept. */
    void write() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".first-administrator", null, ownerOnly());
        Files.writeString(draft, SecretToken.random() + System.lineSeparator());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<String> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Windows has no modes; there the file inherits the rights of the data folder. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
