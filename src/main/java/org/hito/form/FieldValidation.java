package org.hito.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must satisfy. Lengths count characters (code points) after surrounding space is taken off; texts always
 * have a {@code maxLength}.
 */
public record FieldValidation(
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable FieldPattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimalDigits) {}
