package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies outside the subset is refused when the form is read, naming file, field and reason. */
class SchemaRefusalTest {
    private static final String YES = "'values':[{'label':'Sí','value':'YES'}]";

    static Stream<Arguments> outside() {
        return Stream.of(
                refused("{'type':'html','key':'a','label':'A'}", "a", "component type 'html' is not supported"),
                refused("{'type':'button','key':'a','label':'A'}", "a", "component type 'button'"),
                refused("{'type':'table','key':'a','label':'A'}", "a", "component type 'table'"),
                refused("'text'", "components[0]", "is no JSON object"),
                refused("{'type':'textfield','key':'a'}", "a", "needs a label"),
                refused("{'type':'textfield','label':'A'}", "components[0]", "needs a key"),
                refused("{'type':'textfield','key':'a.b','label':'A'}", "a.b", "must match"),
                refused("{'type':'textfield','key':'_a','label':'A'}", "_a", "must match"),
                refused("{'type':'textfield','key':'a','label':'=b'}", "a", "'label' must be plain"),
                refused("{'type':'textfield','key':'a','label':'A','description':'{{b}}'}", "a", "'description'"),
                refused("{'type':'textfield','key':'a','label':'A','disabled':true}", "a", "'disabled'"),
                refused("{'type':'textfield','key':'a','label':'A','readonly':'=b'}", "a", "'readonly' must be"),
                refused("{'type':'textfield','key':'a','label':'A','script':'x'}", "a", "attribute 'script'"),
                refused("{'type':'textfield','key':'a','label':'A','validate':{'min':1}}", "a", "validate.min"),
                refused(
                        "{'type':'textfield','key':'a','label':'A','validate':{'required':'=b'}}",
                        "a",
                        "validate.required must be true or false"),
                refused(
                        "{'type':'textfield','key':'a','label':'A','validate':{'validationType':'email'}}",
                        "a",
                        "validationType 'email'"),
                refused(
                        "{'type':'textfield','key':'a','label':'A','validate':{'minLength':9,'maxLength':3}}",
                        "a",
                        "minLength is above"),
                refused(
                        "{'type':'textarea','key':'a','label':'A','validate':{'maxLength':1000000}}",
                        "a",
                        "validate.maxLength must be a whole number from 1 to"),
                refused("{'type':'number','key':'a','label':'A','validate':{'min':'1'}}", "a", "must be a number"),
                refused("{'type':'number','key':'a','label':'A','decimalDigits':9}", "a", "decimalDigits must be"),
                refused("{'type':'number','key':'a','label':'A','serializeToString':true}", "a", "serializeToString"),
                refused("{'type':'datetime','key':'a','label':'A','subtype':'datetime'}", "a", "only dates"),
                refused("{'type':'textfield','key':'a','label':'A','properties':{'x':1}}", "a", "properties.x"),
                refused("{'type':'textfield','key':'a','label':'A','properties':'x'}", "a", "properties must be"),
                refused("{'type':'textfield','key':'a','label':'A','validate':'x'}", "a", "validate must be"),
                refused(
                        "{'type':'textfield','key':'a','label':'A','properties':{'step':'true'}}",
                        "a",
                        "properties.step"),
                refused(step("'label':'G','properties':{'step':'yes'}"), "g", "properties.step"),
                refused(step("'properties':{'step':'true'}"), "g", "a step needs a label"),
                refused(
                        step("'label':'G','properties':{'step':'true'}")
                                + ",{'type':'textfield','key':'b','label':'B'}",
                        "b",
                        "stands beside steps"),
                refused("{'type':'text','id':'t'}", "t", "needs a text"),
                refused("{'type':'text','id':'t','text':'# Título'}", "t", "paragraphs, **bold** and lists"),
                refused("{'type':'text','id':'t','text':'[a](http://b)'}", "t", "paragraphs, **bold** and lists"),
                refused("{'type':'text','id':'t','text':'a <b>b</b>'}", "t", "paragraphs, **bold** and lists"),
                refused("{'type':'text','id':'t','text':'=a'}", "t", "'text' must be plain"),
                refused("{'type':'separator'}", "components[0]", "its id must match"));
    }

    private static String step(String attributes) {
        return "{'type':'group','id':'g'," + attributes + ",'components':[{'type':'textfield','key':'a','label':'A'}]}";
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                refused("{'type':'select','key':'a','label':'A'}", "a", "needs values or a valuesKey"),
                refused("{'type':'radio','key':'a','label':'A','values':[]}", "a", "needs values or a valuesKey"),
                refused("{'type':'checklist','key':'a','label':'A','valuesExpression':'=b'}", "a", "valuesExpression"),
                refused("{'type':'taglist','key':'a','label':'A','values':'x'}", "a", "needs values"),
                refused("{'type':'select','key':'a','label':'A','valuesKey':'k'," + YES + "}", "a", "both values and"),
                refused("{'type':'select','key':'a','label':'A','values':[{'label':'B'}]}", "a", "has no value"),
                refused("{'type':'select','key':'a','label':'A','values':[{'value':1,'label':'B'}]}", "a", "no value"),
                refused("{'type':'select','key':'a','label':'A','values':[{'value':'B'}]}", "a", "has no label"),
                refused("{'type':'select','key':'a','label':'A','values':['B']}", "a", "has no value"),
                refused(
                        "{'type':'select','key':'a','label':'A','values':"
                                + "[{'value':'B','label':'B'},{'value':'B','label':'C'}]}",
                        "a",
                        "option 'B' is offered twice"),
                refused("{'type':'select','key':'a','label':'A','defaultValue':'NO'," + YES + "}", "a", "defaultValue"),
                refused("{'type':'number','key':'a','label':'A','defaultValue':'x'}", "a", "defaultValue"),
                refused("{'type':'datetime','key':'a','label':'A','defaultValue':'hoy'}", "a", "defaultValue"));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                refused(pattern("([a-z", "'example':'a'"), "a", "not supported by RE2"),
                refused(pattern("(a)\\\\1", "'example':'aa'"), "a", "not supported by RE2"),
                refused(pattern("(?=a)a", "'example':'a'"), "a", "not supported by RE2"),
                refused(pattern("^[a-z]+$", ""), "a", "needs properties.example"),
                refused(pattern("^[a-z]+$", "'example':'A1'"), "a", "example is refused"),
                refused(pattern("", "'example':'A1'"), "a", "must be a text"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                refused(hiding("=b ="), "c", "is no FEEL"),
                refused(hiding("b = 1"), "c", "starts with '='"),
                refused(hiding("=d = 1"), "c", "reads 'd', which is no earlier field"),
                refused(hiding("=c = 1"), "c", "reads 'c', which is no earlier field"),
                refused(hiding("=b.x = 1"), "c", "another level"),
                refused(hiding("=now() = b"), "c", "calls now()"),
                refused(hiding("=some x in b satisfies x = 1"), "c", "uses SomeItem"),
                refused(hiding("=count(for x in 1..9999999 return x) = b"), "c", "uses For"),
                refused(hiding("=count(function(x) x) = b"), "c", "uses FunctionDefinition"),
                refused(hiding("=b ** 99999999 > 1"), "c", "uses Exponentiation"),
                refused("{'type':'textfield','key':'c','label':'C','conditional':{'hide':true}}", "c", "conditional"),
                refused(
                        "{'type':'textfield','key':'c','label':'C','conditional':{'hide':'=1=1','show':'=1=1'}}",
                        "c",
                        "conditional must be"));
    }

    static Stream<Arguments> nesting() {
        String name = "{'type':'textfield','key':'name','label':'N'}";
        return Stream.of(
                refused(name + "," + name, "name", "'name' is used twice"),
                refused(
                        name + ",{'type':'group','id':'g','label':'G','components':[" + name + "]}",
                        "name",
                        "'name' is used twice"),
                refused("{'type':'dynamiclist','label':'L','components':[" + name + "]}", "components[0]", "a path"),
                refused("{'type':'dynamiclist','path':'l','label':'L'}", "l", "needs components"),
                refused("{'type':'group','path':'g','label':'G','components':[]}", "g", "needs components"),
                refused(
                        "{'type':'dynamiclist','path':'l','label':'L','components':[{'type':'dynamiclist','path':'m',"
                                + "'label':'M','components':[" + name + "]}]}",
                        "l.m",
                        "a list inside a list"),
                refused(
                        "{'type':'dynamiclist','path':'l','label':'L','defaultRepetitions':0,"
                                + "'validate':{'required':true},'components':[" + name + "]}",
                        "l",
                        "defaultRepetitions of at least 1"),
                refused(
                        "{'type':'dynamiclist','path':'l','label':'L','defaultRepetitions':9999,'components':[" + name
                                + "]}",
                        "l",
                        "from 0 to 200"),
                refused(
                        "{'type':'dynamiclist','path':'l','label':'L','allowAddRemove':true,'components':"
                                + "[{'type':'textfield','key':'a','label':'A','readonly':true}]}",
                        "l.a",
                        "read-only field in rows"),
                refused(
                        name + ",{'type':'dynamiclist','path':'l','label':'L','components':[{'type':'textfield',"
                                + "'key':'a','label':'A','conditional':{'hide':'=name=null'}}]}",
                        "l.a",
                        "reads 'name'"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"outside", "choices", "patterns", "conditions", "nesting"})
    void namesFileFieldAndReason(String components, String field, String reason) {
        assertThat(problems(TestForms.formJson(components))).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("forms/creation/sample.form");
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'title':'Muestra',                   |                                   | needs a title
            'Camunda Platform'                   | 'Camunda Cloud'                   | executionPlatform
            '7.24.0'                             | '8.6.0'                           | executionPlatformVersion
            'id':'sample'                        | 'id':'Sample Form'                | kebab-case
            'type':'default'                     | 'type':'default','versionTag':'1' | attribute 'versionTag'
            'type':'default'                     | 'type':'default','type':'default' | is no JSON: Duplicate
            'components':                        | 'components':[],'exporter':       | at least one component
            """)
    void refusesTheFormItself(String from, String to, String reason) {
        String form = TestForms.formJson("{'type':'textfield','key':'a','label':'A'}")
                .replace(from.replace('\'', '"'), to == null ? "" : to.replace('\'', '"'));

        assertThat(problems(form)).anySatisfy(problem -> {
            assertThat(problem.field()).isEmpty();
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        assertThat(problems("[]")).singleElement().satisfies(p -> assertThat(p.reason())
                .isEqualTo("is no JSON object"));
        assertThat(problems("{")).singleElement().satisfies(p -> assertThat(p.reason())
                .startsWith("is no JSON"));
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void namesEverythingAtOnce() {
        String form = TestForms.formJson(
                "{'type':'html','key':'a'}", "{'type':'select','key':'b','label':'B'}", "{'type':'number','key':'c'}");

        assertThat(problems(form)).extracting(SchemaProblem::field).containsExactly("a", "b", "c");
        assertThat(catchThrowableOfType(FormSchemaRefused.class, () -> FormSchema.read("x.form", form)))
                .hasMessageContaining("x.form: b: needs values or a valuesKey");
    }

    private static List<SchemaProblem> problems(String json) {
        FormSchemaRefused refused = catchThrowableOfType(
                FormSchemaRefused.class, () -> FormSchema.read("forms/creation/sample.form", json));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static Arguments refused(String components, String field, String reason) {
        return Arguments.of(components, field, reason);
    }

    private static String pattern(String pattern, String properties) {
        return "{'type':'textfield','key':'a','label':'A','validate':{'pattern':'" + pattern + "'},'properties':{"
                + properties + "}}";
    }

    private static String hiding(String condition) {
        return "{'type':'textfield','key':'b','label':'B'},"
                + "{'type':'textfield','key':'c','label':'C','conditional':{'hide':'" + condition + "'}},"
                + "{'type':'textfield','key':'d','label':'D'}";
    }
}
