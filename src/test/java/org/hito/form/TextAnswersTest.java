package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TextAnswersTest {
    private final FormSchema required = form(
            "{'type':'textarea','key':'a','label':'A','validate':{'required':true,'minLength':10,'maxLength':20}}");
    private final FormSchema line = form("{'type':'textfield','key':'a','label':'A'}");

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':null}", "{'a':''}", "{'a':'  \\n '}"})
    void aRequiredTextThatIsMissingOrBlankIsAskedFor(String sent) {
        assertThat(errors(complete(required, sent))).containsExactly("a required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':1}", "{'a':true}", "{'a':['texto largo']}", "{'a':{'b':1}}"})
    void anythingButATextIsOfTheWrongType(String sent) {
        assertThat(errors(complete(required, sent))).containsExactly("a type");
    }

    @Test
    void lengthsCountWhatIsWrittenWithoutTheSpaceAround() {
        assertThat(errors(complete(required, "{'a':'   corto      '}"))).containsExactly("a minLength");
        assertThat(complete(required, "{'a':'   justo diez '}").data().path("a").stringValue())
                .isEqualTo("justo diez");
        assertThat(errors(complete(required, "{'a':'" + "x".repeat(21) + "'}"))).containsExactly("a maxLength");
    }

    @Test
    void lengthsCountCharactersAndNotHalvesOfThem() {
        assertThat(errors(complete(required, "{'a':'" + "🌱".repeat(10) + "'}")))
                .isEmpty();
        assertThat(errors(complete(required, "{'a':'" + "🌱".repeat(21) + "'}")))
                .containsExactly("a maxLength");
    }

    @Test
    void textIsComposedAndHasOneKindOfLineEnd() {
        assertThat(complete(required, "{'a':'Medelli\u0301n\\r\\nAntioquia'}")
                        .data()
                        .path("a")
                        .stringValue())
                .isEqualTo("Medellín\nAntioquia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "\\ud800", "una\\notra"})
    void controlCharactersAndLineEndsInALineAreRefused(String text) {
        assertThat(errors(complete(line, "{'a':'" + text + "'}"))).containsExactly("a type");
    }

    @Test
    void aPatternIsSearchedForAndTheRefusalShowsAnExample() {
        FormSchema schema = form("{'type':'textfield','key':'a','label':'A','validate':{'pattern':'^[A-U][0-9]{4}$'},"
                + "'properties':{'example':'D3511'}}");

        assertThat(errors(complete(schema, "{'a':'D3511'}"))).isEmpty();
        assertThat(errors(complete(schema, "{}"))).isEmpty();
        FieldError error = complete(schema, "{'a':'energía'}").errors().get(0);
        assertThat(error.code()).isEqualTo("pattern");
        assertThat(error.args()).containsEntry("example", "D3511");
    }

    @Test
    void aPatternBombTakesTimeOnlyInProportionToTheText() {
        FormSchema schema = form("{'type':'textfield','key':'a','label':'A','validate':{'pattern':'^(a+)+$',"
                + "'maxLength':20000},'properties':{'example':'aaa'}}");
        String bomb = "a".repeat(19_999) + "!";

        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(errors(complete(schema, "{'a':'" + bomb + "'}")))
                        .containsExactly("a pattern"));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(
                        new FieldPattern("(a+)+$", "a").accepts("a".repeat(50_000) + "!"))
                .isFalse());
    }

    @Test
    void tenMegabytesAreRefusedByLengthAlsoInADraft() {
        ObjectNode sent = TestForms.JSON.createObjectNode().put("a", "x".repeat(10_000_000));
        ObjectNode none = TestForms.JSON.createObjectNode();

        for (FormData.Mode mode : FormData.Mode.values()) {
            FormOutcome outcome = FormData.check(line, sent, none, mode);
            assertThat(errors(outcome)).containsExactly("a maxLength");
            assertThat(outcome.data()).isEmpty();
        }
    }

    @Test
    void theSchemaHandedOutStatesTheLongestLength() {
        FormSchema schema = form(
                "{'type':'textfield','key':'a','label':'A'}",
                "{'type':'group','id':'g','label':'G','components':[{'type':'textarea','key':'b','label':'B'}]}");

        assertThat(schema.json().at("/components/0/validate/maxLength").intValue())
                .isEqualTo(300);
        assertThat(schema.json()
                        .at("/components/1/components/0/validate/maxLength")
                        .intValue())
                .isEqualTo(5000);
        assertThat(errors(complete(schema, "{'a':'" + "x".repeat(301) + "'}"))).containsExactly("a maxLength");
    }
}
