package org.hito.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hito.platform.startup.StartupRefused;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked from the class path once. They go into a temporary sibling that is renamed when complete,
 * because the library's own unpacking never recovers from being interrupted.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Folder that has {@code bin/postgres}. */
    static Path unpackInto(Path folder) throws IOException {
        byte[] archive = archive();
        Path home = folder.resolve(digest(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Path partial = empty(folder.resolve("unpacking"));
        if (!unpackedByTar(archive, partial)) {
            unpack(archive, empty(partial));
        }
        return Files.move(partial, home);
    }

    private static Path empty(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** The system's own program takes a third of the time; false where there is none, or none that reads this format. */
    static boolean unpackedByTar(byte[] archive, Path into) {
        try {
            Process tar = new ProcessBuilder("tar", "-xJf", "-", "-C", into.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream input = tar.getOutputStream()) {
                input.write(archive);
            }
            return tar.waitFor() == 0;
        } catch (IOException noTar) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static byte[] archive() throws IOException {
        String system = System.getProperty("os.name");
        String os = system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : "Linux";
        String arch = System.getProperty("os.arch");
        String hardware = arch.toLowerCase(Locale.ROOT).equals("amd64") ? "x86_64" : arch;
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, hardware)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartupRefused(
                    "This build of Hito carries no PostgreSQL for %s on %s: build it with -Pall-platforms, or name a database with --spring.datasource.url."
                            .formatted(system, arch),
                    e);
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void unpack(byte[] archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                        throw new IOException("Cannot make " + target + " executable");
                    }
                }
            }
        }
    }
}
