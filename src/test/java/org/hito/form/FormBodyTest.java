package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.json;

import org.hito.platform.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** What a browser sends becomes the JSON that the interface takes. */
class FormBodyTest {
    private final FormSchema schema = TestForms.showcase();

    /** {@code a=1&a=2}, unescaped. */
    private static MultiValueMap<String, String> sent(String query) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            params.add(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return params;
    }

    private ObjectNode decoded(String query) {
        return FormBody.decode(schema, sent(query));
    }

    @Test
    void everyKindOfFieldFindsItsType() {
        assertThat(decoded("name=Energía&budget=1.234.567,5&firms=12&start=2027-03-15&scope=REGION&department=ANT"
                                + "&_shown=kinds&kinds=FIRM&kinds=ACADEMIA&_shown=agreed&agreed=true&_shown=axes"
                                + "&place.city=Medellín&evidence=d1&evidence=d2&_csrf=t&_action=complete")
                        .toString())
                .isEqualTo(json("{'name':'Energía','firms':12,'budget':1234567.5,'start':'2027-03-15','scope':'REGION',"
                                + "'department':'ANT','kinds':['FIRM','ACADEMIA'],'axes':[],'agreed':true,"
                                + "'place':{'city':'Medellín'},'evidence':['d1','d2']}")
                        .toString());
    }

    @Test
    void fieldsLeftBlankAreNullAndBoxesLeftEmptyAreNo() {
        assertThat(decoded("name=&firms= &scope=&_shown=agreed&_shown=kinds"))
                .isEqualTo(json("{'name':null,'firms':null,'kinds':[],'agreed':false,'scope':null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1500;0;1500",
                "1.500;0;1500",
                "1,500;2;1500",
                "1.500,25;2;1500.25",
                "1,500.25;2;1500.25",
                "1500,5;2;1500.5",
                "1.500;3;1.500",
                "-1 500;0;-1500",
                "2.000.000;3;2000000",
                "1.50;2;1.50"
            })
    void numbersAreReadAsPeopleWriteThem(String entered, int decimals, String number) {
        assertThat(ParameterValue.number(entered, decimals).toString()).isEqualTo(number);
    }

    @Test
    void whatCannotBeReadIsKeptAsTextAndRefused() {
        ObjectNode data = decoded("firms=doce&start=15/03/2027&agreed=quizás");

        assertThat(data).isEqualTo(json("{'firms':'doce','start':'15/03/2027','agreed':'quizás'}"));
        assertThat(errors(FormData.check(schema, data, json("{}"), FormData.Mode.DRAFT)))
                .containsExactly("firms type", "start type", "agreed type");
    }

    @Test
    void rowsAreReadInTheirOrderAndEmptyOnesDropped() {
        assertThat(decoded("_shown=actors&_shown=actors[0]&actors[0].name=&_shown=actors[0].anchor&actors[0].kind="
                        + "&_shown=actors[3]&actors[3].name=EPM&actors[3].letter=d9&_shown=actors[3].letter"))
                .isEqualTo(json("{'actors':[{'name':'EPM','letter':['d9']}]}"));
        assertThat(decoded("_shown=actors")).isEqualTo(json("{'actors':[]}"));
    }

    @Test
    void fixedRowsAreNeverDropped() {
        assertThat(decoded("_shown=conditions&_shown=conditions[0]&conditions[0].rating="
                        + "&_shown=conditions[2]&conditions[2].rating=4"))
                .isEqualTo(json("{'conditions':[{'rating':null},{},{'rating':4}]}"));
    }

    @Test
    void whatTheSchemaHidesNowIsDropped() {
        assertThat(decoded("scope=COUNTRY&department=ANT")).isEqualTo(json("{'scope':'COUNTRY'}"));
        assertThat(decoded("_shown=actors&actors[0].name=EPM&actors[0].kind=FIRM&actors[0].other=x"
                        + "&actors[1].name=EPM&actors[1].kind=OTHER&actors[1].other=x"))
                .isEqualTo(json("{'actors':[{'name':'EPM','kind':'FIRM'},{'name':'EPM','kind':'OTHER','other':'x'}]}"));
    }

    @Test
    void whatReadOnlyValuesHideIsDroppedToo() {
        FormSchema form = TestForms.form(
                "{'type':'number','key':'round','label':'R','readonly':true}",
                "{'type':'textfield','key':'why','label':'W','conditional':{'hide':'=round = 1'}}");

        assertThat(FormBody.decode(form, sent("why=x"), json("{'round':1}"))).isEmpty();
        assertThat(FormBody.decode(form, sent("why=x"), json("{'round':2}"))).hasSize(1);
    }

    @Test
    void parametersThatAreNoFieldReachTheCheck() {
        ObjectNode data = decoded("approved=true&director=Eva&actors[0].approved=true&actors[0].name=EPM&x[0]=1");

        assertThat(errors(FormData.check(schema, data, json("{}"), FormData.Mode.DRAFT)))
                .containsExactly("director readonly", "approved unknown", "actors[0].approved unknown", "x[0] unknown");
    }

    @Test
    void aNewFileReplacesTheOneBeforeWhereThereIsRoomForOne() {
        FormSchema one = TestForms.form("{'type':'filepicker','key':'minutes','label':'M'}");

        assertThat(FormBody.decode(one, sent("minutes=old&minutes=new"))).isEqualTo(json("{'minutes':['new']}"));
    }

    @Test
    void rowsAndSizeAreBounded() {
        StringBuilder rows = new StringBuilder("_shown=actors");
        for (int i = 0; i < 500; i++) {
            rows.append("&actors[").append(i).append("].name=x");
        }
        assertThat(decoded(rows.toString()).path("actors")).hasSize(201);
        assertThat(decoded("_shown=conditions[99999]").path("conditions")).hasSize(201);

        MultiValueMap<String, String> huge = new LinkedMultiValueMap<>();
        huge.add("name", "x".repeat(17_000_000));
        assertThatThrownBy(() -> FormBody.decode(schema, huge)).isInstanceOf(TooLarge.class);
    }

    @Test
    void buttonsAddAndRemoveRowsAndKeepWhatWasTyped() {
        String two = "_shown=actors&_shown=actors[0]&actors[0].name=EPM&_shown=actors[1]&actors[1].name=";

        assertThat(edited(two + "&_action=add:actors").path("actors")).hasSize(3);
        assertThat(edited(two + "&_action=remove:actors[0]")).isEqualTo(json("{'actors':[{'name':null}]}"));
        assertThat(edited(two + "&_action=remove:actors[7]").path("actors")).hasSize(2);
        assertThat(edited("name=x&_action=add:actors")).isEqualTo(json("{'name':'x','actors':[{}]}"));
        assertThat(edited("name=x&_action=refresh")).isEqualTo(json("{'name':'x'}"));
    }

    @Test
    void afterARefusalThePageShowsTheRowsThatErrorsName() {
        String rows = "_shown=actors&actors[0].name=&actors[1].name=EPM";

        assertThat(edited(rows + "&_action=complete")).isEqualTo(decoded(rows + "&_action=complete"));
        assertThat(edited(rows).path("actors")).hasSize(2);
    }

    @Test
    void buttonsDetachDocuments() {
        assertThat(edited("evidence=d1&evidence=d2&_action=detach:evidence:d1")).isEqualTo(json("{'evidence':['d2']}"));
        assertThat(edited("actors[0].name=x&actors[0].letter=d1&_action=detach:actors[0].letter:d1"))
                .isEqualTo(json("{'actors':[{'name':'x','letter':[]}]}"));
    }

    @Test
    void buttonsChangeOnlyWhatPeopleMayChange() {
        for (String action : new String[] {"add:conditions", "add:nothing", "add:place", "remove:conditions[0]"}) {
            ObjectNode data = edited("_shown=conditions[0]&conditions[0].rating=4&_action=" + action);
            assertThat(data).isEqualTo(json("{'conditions':[{'rating':4}]}"));
        }
        assertThat(FormBody.isEdit(sent("_action=complete"))).isFalse();
        assertThat(FormBody.isEdit(sent("name=x"))).isFalse();
        assertThat(FormBody.isEdit(sent("_action=remove:actors[0]"))).isTrue();
    }

    private ObjectNode edited(String query) {
        return FormBody.edit(schema, sent(query), json("{}"));
    }
}
