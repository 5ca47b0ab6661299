package org.hito.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.ObjectMapper;

/** The arithmetic of the chain: {@code hash = SHA-256(prev || canonical JSON of the leaf)}, RFC 8785. */
final class Chain {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Chain() {}

    static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not canonical JSON: " + value, e);
        }
    }

    static byte[] link(byte[] previous, String canonicalLeaf) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return digest.digest(canonicalLeaf.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] commitment(byte[] salt, String canonicalData) {
        return link(salt, canonicalData);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
