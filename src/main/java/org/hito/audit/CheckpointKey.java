package org.hito.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The key that signs checkpoints (Ed25519), made once and kept in a file that only its owner reads. */
final class CheckpointKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private CheckpointKey(KeyPair pair) {
        this.pair = pair;
    }

    static CheckpointKey readOrCreate(Path file) {
        try {
            return new CheckpointKey(Files.exists(file) ? read(file) : create(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the checkpoints cannot be read: " + file, e);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
    }

    private static KeyPair create(Path file) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), ".checkpoint", null, ownerOnly());
        Files.write(
                draft,
                List.of(
                        encoded(made.getPrivate().getEncoded()),
                        encoded(made.getPublic().getEncoded())));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    /** Windows has no modes; there the file inherits the rights of the data folder. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    String publicKey() {
        return encoded(pair.getPublic().getEncoded());
    }

    String sign(String statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(String statement, String given) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(given));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
