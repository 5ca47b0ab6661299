package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import org.junit.jupiter.api.Test;

/** Nobody sets what the form does not ask for. */
class ReadOnlyAnswersTest {
    private final FormSchema schema = form(
            "{'type':'textfield','key':'reference','label':'R','readonly':true,'validate':{'required':true}}",
            "{'type':'textfield','key':'name','label':'N'}",
            "{'type':'group','id':'g','label':'G','readonly':true,'components':"
                    + "[{'type':'number','key':'round','label':'R'}]}",
            "{'type':'group','path':'team','label':'T','readonly':true,'components':"
                    + "[{'type':'textfield','key':'director','label':'D'}]}",
            "{'type':'dynamiclist','path':'milestones','label':'M','readonly':true,'components':"
                    + "[{'type':'textfield','key':'phase','label':'P'}]}",
            "{'type':'textarea','key':'why','label':'W','conditional':{'hide':'=round = 1'}}");

    @Test
    void keysThatAreNoFieldAreRefusedAtEveryLevel() {
        FormSchema nested = form("{'type':'group','path':'g','label':'G','components':"
                + "[{'type':'textfield','key':'a','label':'A'}]}");

        assertThat(errors(complete(nested, "{'approved':true,'g':{'a':'x','approved':true},'a':'y','':1}")))
                .containsExactly("g.approved unknown", "approved unknown", "a unknown", " unknown");
    }

    @Test
    void readOnlyKeysAreRefusedAndGroupsAndListsOnceByTheirOwnPath() {
        assertThat(errors(complete(
                        schema,
                        "{'reference':'IC-1','round':2,'team':{'director':'Eva','x':1},'milestones':[{'phase':'I'}]}",
                        "{'reference':'IC-1'}")))
                .containsExactly("reference readonly", "round readonly", "team readonly", "milestones readonly");
    }

    @Test
    void theirValuesComeFromTheInitialData() {
        String initial = "{'reference':'IC-1','round':2,'team':{'director':'Ana'},'milestones':[{'phase':'I'}]}";

        FormOutcome outcome = complete(schema, "{'name':'Energía'}", initial);

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.data())
                .isEqualTo(TestForms.json("{'reference':'IC-1','name':'Energía','round':2,"
                        + "'team':{'director':'Ana'},'milestones':[{'phase':'I'}]}"));
    }

    @Test
    void theyDecideWhatIsHidden() {
        assertThat(errors(complete(schema, "{'why':'x'}", "{'round':1}"))).containsExactly("why hidden");
        assertThat(complete(schema, "{'why':'x'}", "{'round':2}").ok()).isTrue();
    }

    @Test
    void thePageShowsThemBesideWhatWasTyped() {
        FormSchema seats = form(
                "{'type':'textfield','key':'reference','label':'R','readonly':true}",
                "{'type':'dynamiclist','path':'seats','label':'S','components':"
                        + "[{'type':'textfield','key':'seat','label':'S','readonly':true},"
                        + "{'type':'textfield','key':'person','label':'P'}]}");

        assertThat(FormData.overlay(
                        seats,
                        TestForms.json("{'reference':'forged','seats':[{'person':'Ana'}]}"),
                        TestForms.json("{'reference':'IC-1','seats':[{'seat':'A','person':'?'},{'seat':'B'}]}")))
                .isEqualTo(TestForms.json("{'reference':'IC-1','seats':[{'seat':'A','person':'Ana'},{'seat':'B'}]}"));
    }
}
