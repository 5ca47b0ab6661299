package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.draft;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceAnswersTest {
    private static final String VALUES =
            "'values':[{'label':'Sí','value':'YES'},{'label':'No','value':'NO'}],'validate':{'required':true}}";

    private static FormSchema choice(String type) {
        return form("{'type':'" + type + "','key':'a','label':'A'," + VALUES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}              | a required
            {'a':null}      | a required
            {'a':''}        | a required
            {'a':'MAYBE'}   | a option
            {'a':'yes'}     | a option
            {'a':['YES']}   | a type
            {'a':true}      | a type
            """)
    void oneOfTheOptions(String sent, String error) {
        for (String type : List.of("select", "radio")) {
            assertThat(errors(complete(choice(type), sent))).containsExactly(error);
            assertThat(complete(choice(type), "{'a':'YES'}").ok()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                    | a required
            {'a':[]}              | a required
            {'a':'YES'}           | a type
            {'a':['YES','MAYBE']} | a option
            {'a':['YES',1]}       | a type
            {'a':{'0':'YES'}}     | a type
            """)
    void someOfTheOptions(String sent, String error) {
        for (String type : List.of("checklist", "taglist")) {
            assertThat(errors(complete(choice(type), sent))).containsExactly(error);
            assertThat(complete(choice(type), "{'a':['NO','YES','NO']}").data())
                    .hasToString("{\"a\":[\"NO\",\"YES\"]}");
        }
    }

    @Test
    void aDraftMayNameOnlyOptionsToo() {
        assertThat(errors(draft(choice("radio"), "{'a':'MAYBE'}"))).containsExactly("a option");
        assertThat(errors(draft(choice("checklist"), "{}"))).isEmpty();
    }

    @Test
    void aTickThatIsNotThereMeansNoAndARequiredOneMustBeSet() {
        FormSchema free = form("{'type':'checkbox','key':'a','label':'A'}");
        FormSchema required = form("{'type':'checkbox','key':'a','label':'A','validate':{'required':true}}");

        assertThat(complete(free, "{}").data()).hasToString("{\"a\":false}");
        assertThat(errors(complete(free, "{'a':'true'}"))).containsExactly("a type");
        assertThat(errors(complete(free, "{'a':1}"))).containsExactly("a type");
        assertThat(errors(complete(required, "{}"))).containsExactly("a required");
        assertThat(errors(complete(required, "{'a':false}"))).containsExactly("a required");
        assertThat(complete(required, "{'a':true}").ok()).isTrue();
    }

    @Test
    void optionsThatComeLaterAreAcceptedOnceTheyAreFilledIn() {
        FormSchema schema = form("{'type':'dynamiclist','path':'rows','label':'R','components':"
                + "[{'type':'select','key':'seat','label':'S','valuesKey':'seats'}]}");
        FormSchema filled = schema.withOptions(Map.of("seats", List.of(new FormOption("s1", "Alcaldía"))));

        assertThat(errors(complete(schema, "{'rows':[{'seat':'s1'}]}"))).containsExactly("rows[0].seat option");
        assertThat(complete(filled, "{'rows':[{'seat':'s1'}]}").ok()).isTrue();
        assertThat(filled.json().at("/components/0/components/0").has("valuesKey"))
                .isFalse();
        assertThat(filled.json().at("/components/0/components/0/values/0/label").stringValue())
                .isEqualTo("Alcaldía");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':'id'}", "{'a':[1]}", "{'a':['']}", "{'a':[{'id':'x'}]}"})
    void aFileFieldHoldsAListOfIds(String sent) {
        FormSchema schema = form("{'type':'filepicker','key':'a','label':'A','multiple':true}");

        assertThat(errors(complete(schema, sent))).containsExactly("a type");
    }

    @Test
    void documentsAreCountedAndNamedForWhoeverKeepsThem() {
        FormSchema one =
                form("{'type':'filepicker','key':'a','label':'A','accept':'.pdf','validate':{'required':true}}");

        assertThat(errors(complete(one, "{'a':[]}"))).containsExactly("a required");
        assertThat(errors(complete(one, "{'a':['x','y']}"))).containsExactly("a max");
        assertThat(complete(one, "{'a':['x']}").documents())
                .containsExactly(new FormOutcome.NamedDocument("a", ".pdf", "x"));
    }
}
