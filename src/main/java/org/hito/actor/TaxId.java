package org.hito.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Colombian tax id (NIT): 6 to 10 digits, not all of them zero, and the check digit that DIAN derives from them, modulo 11.
 *
 * @param digits without dots and without the check digit
 */
public record TaxId(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("((?!0+-)[0-9]{6,10})-([0-9])");
    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43};
    private static final int MODULUS = 11;

    public TaxId {
        if (!digits.matches("(?!0+$)[0-9]{6,10}")) {
            throw new IllegalArgumentException("No tax id: " + digits);
        }
    }

    /** What was typed, dots and spaces left out. */
    public record Typed(TaxId taxId, int checkDigit) {
        public boolean right() {
            return taxId.checkDigit() == checkDigit;
        }
    }

    /** Empty for anything that is not a number with its check digit behind a hyphen. */
    public static Optional<Typed> read(String typed) {
        Matcher matcher = WRITTEN.matcher(typed.replaceAll("[.\\s]", ""));
        return matcher.matches()
                ? Optional.of(new Typed(new TaxId(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public int checkDigit() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(digits.length() - 1 - i), 10);
        }
        int rest = sum % MODULUS;
        return rest < 2 ? rest : MODULUS - rest;
    }

    /** As it is written: {@code 890.904.996-1}. */
    @Override
    public String toString() {
        return digits.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".") + "-" + checkDigit();
    }
}
