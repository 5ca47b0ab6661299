package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.draft;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    private final FormSchema free =
            form("{'type':'dynamiclist','path':'actors','label':'Actores','allowAddRemove':true,"
                    + "'validate':{'required':true},'components':["
                    + "{'type':'textfield','key':'name','label':'N','validate':{'required':true}},"
                    + "{'type':'group','path':'at','label':'En','components':"
                    + "[{'type':'number','key':'year','label':'Y','validate':{'max':2100}}]}]}");
    private final FormSchema fixed = form("{'type':'dynamiclist','path':'seats','label':'Sillas',"
            + "'defaultRepetitions':2,'components':["
            + "{'type':'textfield','key':'seat','label':'S','readonly':true},"
            + "{'type':'textfield','key':'person','label':'P','validate':{'required':true}}]}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                  | actors required
            {'actors':[]}                                       | actors required
            {'actors':null}                                     | actors required
            {'actors':'EPM'}                                    | actors type
            {'actors':{'0':{'name':'EPM'}}}                     | actors type
            {'actors':[{'name':'EPM'},7]}                       | actors[1] type
            {'actors':[{'name':'EPM'},null]}                    | actors[1] type
            {'actors':[{'name':'EPM'},{}]}                      | actors[1].name required
            {'actors':[{'name':'EPM','approved':true}]}         | actors[0].approved unknown
            {'actors':[{'name':'EPM','at':{'year':3000}}]}      | actors[0].at.year max
            {'actors':[{'name':'EPM','at':[]}]}                 | actors[0].at type
            """)
    void errorsNameTheRow(String sent, String error) {
        assertThat(errors(complete(free, sent))).containsExactly(error);
    }

    @Test
    void rowsMayRepeat() {
        assertThat(complete(free, "{'actors':[{'name':'EPM'},{'name':'EPM'}]}").ok())
                .isTrue();
    }

    @Test
    void moreRowsThanAnybodyEntersAreRefusedWithoutLookingAtThem() {
        String rows = "{},".repeat(200) + "{}";

        assertThat(errors(complete(free, "{'actors':[" + rows + "]}"))).containsExactly("actors max");
        assertThat(errors(draft(free, "{'actors':[" + rows + "]}"))).containsExactly("actors max");
    }

    @Test
    void prefilledRowsAreAnsweredInTheirOrder() {
        FormOutcome outcome = complete(
                fixed,
                "{'seats':[{'person':'Ana'},{'person':'Luis'}]}",
                "{'seats':[{'seat':'Alcaldía'},{'seat':'Universidad'}]}");

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.data())
                .isEqualTo(TestForms.json(
                        "{'seats':[{'seat':'Alcaldía','person':'Ana'}," + "{'seat':'Universidad','person':'Luis'}]}"));
    }

    @Test
    void fixedRowsAreNeitherAddedNorLeftOut() {
        String initial = "{'seats':[{'seat':'Alcaldía'},{'seat':'Universidad'}]}";

        assertThat(errors(complete(fixed, "{'seats':[{'person':'Ana'}]}", initial)))
                .containsExactly("seats[1] required");
        assertThat(errors(complete(fixed, "{'seats':[{'person':'Ana'},{'person':'Luis'},{'person':'Eva'}]}", initial)))
                .containsExactly("seats[2] unknown");
        assertThat(errors(complete(fixed, "{}", initial)))
                .containsExactly("seats[0].person required", "seats[1].person required");
        assertThat(errors(complete(fixed, "{'seats':[{'seat':'X','person':'Ana'},{'person':'Luis'}]}", initial)))
                .containsExactly("seats[0].seat readonly");
    }

    @Test
    void withoutInitialRowsTheSchemaSaysHowMany() {
        assertThat(errors(complete(fixed, "{'seats':[{'person':'Ana'}]}"))).containsExactly("seats[1] required");
        assertThat(complete(fixed.withRows("seats", 1), "{'seats':[{'person':'Ana'}]}")
                        .ok())
                .isTrue();
        assertThat(fixed.withRows("seats", 1)
                        .json()
                        .at("/components/0/defaultRepetitions")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aDraftMayHaveFewerRowsAndEmptyOnes() {
        assertThat(draft(fixed, "{'seats':[{}]}").ok()).isTrue();
        assertThat(draft(free, "{'actors':[]}").ok()).isTrue();
        assertThat(errors(draft(free, "{'actors':[{'name':1}]}"))).containsExactly("actors[0].name type");
    }
}
