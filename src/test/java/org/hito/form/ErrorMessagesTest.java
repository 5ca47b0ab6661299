package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every refusal says how to mend it, in both languages. */
class ErrorMessagesTest {
    static final java.util.List<String> CODES = HostileDataTest.CODES;

    @ParameterizedTest
    @FieldSource("CODES")
    void everyCodeHasASentence(String code) {
        for (FieldType type : FieldType.values()) {
            FieldError error =
                    new FieldError("a", code, Map.of("kind", type.name().toLowerCase(Locale.ROOT), "limit", 3));
            assertThat(error.message(TestForms.messages(), TestForms.SPANISH)).isNotBlank();
            assertThat(error.message(TestForms.messages(), Locale.ENGLISH)).doesNotContain("{");
        }
    }

    @Test
    void itSaysHowMuchIsMissing() {
        FormSchema schema = form(
                "{'type':'textarea','key':'a','label':'A','validate':{'minLength':10}}",
                "{'type':'number','key':'b','label':'B','validate':{'max':5}}",
                "{'type':'number','key':'c','label':'C','decimalDigits':2}",
                "{'type':'textfield','key':'d','label':'D','validate':{'pattern':'^x+$'},"
                        + "'properties':{'example':'xx'}}");

        assertThat(complete(schema, "{'a':'poco','b':7,'c':'x','d':'y'}").errors())
                .extracting(error -> error.message(TestForms.messages(), TestForms.SPANISH))
                .containsExactly(
                        "Escriba al menos 10 caracteres; lleva 4",
                        "Escriba 5 o menos; ahora es 7",
                        "Escriba un número con hasta 2 decimales, por ejemplo 1500,25",
                        "Escríbalo con esta forma: xx");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(keys("form_en")).isEqualTo(keys("form"));
    }

    private static java.util.Set<Object> keys(String name) throws IOException {
        Properties texts = new Properties();
        try (var stream = ErrorMessagesTest.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts.keySet();
    }
}
