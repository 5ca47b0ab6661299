package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.form.TestForms.complete;
import static org.hito.form.TestForms.errors;
import static org.hito.form.TestForms.form;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class NumberAndDateAnswersTest {
    private final FormSchema whole =
            form("{'type':'number','key':'a','label':'A','validate':{'required':true,'min':1,'max':5}}");
    private final FormSchema money =
            form("{'type':'number','key':'a','label':'A','decimalDigits':2,'validate':{'min':0}}");
    private final FormSchema date = form("{'type':'datetime','subtype':'date','key':'a','label':'A'}");

    @ParameterizedTest
    @CsvSource({"0,min", "6,max", "1.5,type", "'\"3\"',type", "true,type", "null,required", "[3],type", "1e400,type"})
    void aWholeNumberWithinItsBounds(String value, String code) {
        assertThat(errors(complete(whole, "{'a':" + value + "}"))).containsExactly("a " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3e0", "0.3e1"})
    void aWholeNumberMayBeWrittenInAnyWay(String value) {
        FormOutcome outcome = complete(whole, "{'a':" + value + "}");

        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.data().path("a").isIntegralNumber()).isTrue();
        assertThat(outcome.data()).hasToString("{\"a\":3}");
    }

    @Test
    void decimalsAreKeptExactly() {
        assertThat(complete(money, "{'a':1234567.89}").data().path("a").decimalValue())
                .isEqualByComparingTo("1234567.89");
        assertThat(errors(complete(money, "{'a':0.001}"))).containsExactly("a type");
        assertThat(errors(complete(money, "{'a':-0.01}"))).containsExactly("a min");
    }

    @Test
    void numbersBeyondFifteenDigitsAreRefusedWhateverTheySay() {
        assertThat(errors(complete(money, "{'a':1000000000000000}"))).containsExactly("a max");
        assertThat(errors(complete(money, "{'a':-1e300}"))).containsExactly("a min");
        assertThat(errors(complete(money, "{'a':1e-300}"))).containsExactly("a type");
    }

    @Test
    void numbersNoJsonTextCanHoldAreRefusedToo() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            ObjectNode sent = TestForms.JSON.createObjectNode().put("a", value);
            assertThat(errors(FormData.check(money, sent, TestForms.JSON.createObjectNode(), FormData.Mode.COMPLETE)))
                    .containsExactly("a type");
        }
        ObjectNode huge = TestForms.JSON.createObjectNode().put("a", new BigDecimal("1e999999999"));
        assertThat(errors(FormData.check(money, huge, TestForms.JSON.createObjectNode(), FormData.Mode.DRAFT)))
                .containsExactly("a type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15", "2028-02-29", "1900-01-01", "2199-12-31"})
    void aDateIsADayOfTheCalendar(String day) {
        assertThat(complete(date, "{'a':'" + day + "'}").data().path("a").stringValue())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-29,type",
        "2027-13-01,type",
        "15/03/2027,type",
        "2027-3-5,type",
        "2027-03-15T10:00:00Z,type",
        "+12027-03-15,type",
        "0000-01-01,type",
        "0202-03-15,min",
        "2702-03-15,max"
    })
    void anythingElseIsNone(String day, String code) {
        assertThat(errors(complete(date, "{'a':'" + day + "'}"))).containsExactly("a " + code);
    }

    @Test
    void aDateIsAText() {
        assertThat(errors(complete(date, "{'a':20270315}"))).containsExactly("a type");
        assertThat(errors(complete(date, "{'a':''}"))).isEmpty();
    }
}
