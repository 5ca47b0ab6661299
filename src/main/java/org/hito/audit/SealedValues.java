package org.hito.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that stay outside the trail because their person may ask to have them erased. An entry holds the commitment only: it
 * proves the values to whoever has them, and says nothing once salt and values are gone.
 *
 * @param data canonical JSON of the values
 * @param commitment SHA-256 of salt and data, hex
 */
public record SealedValues(byte[] salt, String data, String commitment) {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SealedValues of(Map<String, @Nullable String> values) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String data = Chain.canonical(values);
        return new SealedValues(salt, data, commitment(salt, data));
    }

    /** Whether these are the values that were committed to. */
    public static boolean prove(byte[] salt, String data, String commitment) {
        return commitment(salt, data).equals(commitment);
    }

    private static String commitment(byte[] salt, String data) {
        return HexFormat.of().formatHex(Chain.commitment(salt, data));
    }
}
