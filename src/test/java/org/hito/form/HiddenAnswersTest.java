package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.draft;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenAnswersTest {
    private static final String BEFORE = "{'type':'select','key':'kind','label':'K','values':"
            + "[{'label':'A','value':'A'},{'label':'B','value':'B'}]},"
            + "{'type':'checkbox','key':'agreed','label':'C'},"
            + "{'type':'number','key':'size','label':'S','validate':{'max':100}},"
            + "{'type':'checklist','key':'tags','label':'T','values':[{'label':'X','value':'X'}]},";

    private static FormSchema whyHiddenBy(String condition) {
        return form(BEFORE + "{'type':'textfield','key':'why','label':'W','validate':{'required':true},"
                + "'conditional':{'hide':'" + condition.replace("\"", "\\'") + "'}}");
    }

    @ParameterizedTest(name = "{0} with {1} hides: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            =kind = "A"                       | {'kind':'A'}            | true
            =kind = "A"                       | {'kind':'B'}            | false
            =kind = "A"                       | {}                      | false
            =kind != "A"                      | {}                      | true
            =kind in ("A", "B")               | {'kind':'B'}            | true
            =agreed                           | {'agreed':true}         | true
            =agreed                           | {}                      | false
            =agreed = false                   | {}                      | true
            =not(agreed)                      | {'agreed':false}        | true
            =size > 10                        | {'size':11}             | true
            =size > 10                        | {'size':10}             | false
            =size > 10                        | {}                      | false
            =size = null                      | {}                      | true
            =list contains(tags, "X")         | {'tags':['X']}          | true
            =list contains(tags, "X")         | {}                      | false
            =kind = "A" and agreed            | {'kind':'A','agreed':true} | true
            =kind                             | {'kind':'A'}            | false
            """)
    void conditionsDecide(String condition, String sent, boolean hides) {
        FormOutcome outcome = complete(whyHiddenBy(condition), sent);

        assertThat(errors(outcome).contains("why required")).isEqualTo(!hides);
    }

    @Test
    void anAnswerToAHiddenFieldIsRefused() {
        FormSchema schema = whyHiddenBy("=kind = \"A\"");

        assertThat(errors(complete(schema, "{'kind':'A','why':'porque'}"))).containsExactly("why hidden");
        assertThat(errors(complete(schema, "{'kind':'A','why':null}"))).containsExactly("why hidden");
        assertThat(complete(schema, "{'kind':'B','why':'porque'}").ok()).isTrue();
    }

    @Test
    void aDraftLosesItQuietly() {
        FormOutcome outcome = draft(whyHiddenBy("=kind = \"A\""), "{'kind':'A','why':'porque'}");

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.data()).hasToString("{\"kind\":\"A\"}");
    }

    @Test
    void aRefusedAnswerOfTheRightTypeStillDecides() {
        assertThat(errors(complete(whyHiddenBy("=size > 10"), "{'size':101}"))).containsExactly("size max");
    }

    @Test
    void fieldsOfHiddenGroupsAreHidden() {
        FormSchema schema = form(
                BEFORE
                        + "{'type':'group','id':'g','label':'G','conditional':{'hide':'=agreed'},'components':"
                        + "[{'type':'textfield','key':'x','label':'X','validate':{'required':true}}]}",
                "{'type':'group','path':'h','label':'H','conditional':{'hide':'=agreed'},'components':"
                        + "[{'type':'textfield','key':'y','label':'Y','validate':{'required':true}}]}",
                "{'type':'textfield','key':'z','label':'Z','conditional':{'hide':'=x = null'}}");

        assertThat(complete(schema, "{'agreed':true}").ok()).isTrue();
        assertThat(errors(complete(schema, "{'agreed':true,'x':'1','h':{'y':'2','q':1},'z':'3'}")))
                .containsExactly("x hidden", "h hidden", "z hidden");
        assertThat(errors(complete(schema, "{}"))).containsExactly("x required", "h.y required");
    }

    @Test
    void rowsAreJudgedEachByItself() {
        FormSchema schema = form("{'type':'dynamiclist','path':'l','label':'L','allowAddRemove':true,'components':["
                + "{'type':'checkbox','key':'other','label':'O'},"
                + "{'type':'textfield','key':'which','label':'W','validate':{'required':true},"
                + "'conditional':{'hide':'=other = false'}}]}");

        assertThat(errors(complete(schema, "{'l':[{'other':true},{'which':'x'},{'other':true,'which':'x'},{}]}")))
                .containsExactly("l[0].which required", "l[1].which hidden");
    }
}
