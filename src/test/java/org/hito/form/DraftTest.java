package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.draft;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import org.junit.jupiter.api.Test;

class DraftTest {
    private final FormSchema schema = form(
            "{'type':'textfield','key':'name','label':'N','validate':{'required':true,'minLength':5}}",
            "{'type':'number','key':'size','label':'S','validate':{'min':1},'defaultValue':3}",
            "{'type':'textfield','key':'code','label':'C','validate':{'pattern':'^[A-Z]$'},"
                    + "'properties':{'example':'A'}}",
            "{'type':'checkbox','key':'agreed','label':'C','validate':{'required':true}}");

    @Test
    void completenessIsNotAskedFor() {
        FormOutcome outcome = draft(schema, "{'name':'Ene','size':0,'code':'aa','agreed':false}");

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.data()).isEqualTo(TestForms.json("{'name':'Ene','size':0,'code':'aa','agreed':false}"));
        assertThat(draft(schema, "{}").data()).isEmpty();
    }

    @Test
    void whatHasTheRightTypeIsKeptBesideWhatHasNot() {
        FormOutcome outcome = draft(schema, "{'name':'Ene','size':'muchas','approved':true}");

        assertThat(errors(outcome)).containsExactly("size type", "approved unknown");
        assertThat(outcome.data()).isEqualTo(TestForms.json("{'name':'Ene'}"));
    }

    @Test
    void aDefaultThatSomebodyEmptiedStaysEmpty() {
        assertThat(draft(schema, "{'name':null,'size':null}").data()).isEqualTo(TestForms.json("{'size':null}"));
    }
}
