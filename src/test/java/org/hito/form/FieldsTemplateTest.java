package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The page of a form works without script, escapes what was typed, and ties hints and errors to their fields. */
class FieldsTemplateTest {
    private static final String INITIAL =
            "{'director':'Ana <i>','conditions':[{'condition':'Capacidad'},{'condition':'Voluntad'}]}";

    private final FormSchema schema = TestForms.showcase();

    private static FormDocuments documents() {
        return id -> Optional.of(new FormDocument(id, "Estudio " + id + ".pdf", "PDF", "/documents/" + id));
    }

    private FormView refused(String sent) {
        FormOutcome outcome = TestForms.complete(schema, sent, INITIAL);
        ObjectNode shown = FormData.overlay(schema, TestForms.json(sent), TestForms.json(INITIAL));
        return FormView.of(schema, shown, outcome.errors(), documents(), TestForms.messages(), TestForms.SPANISH);
    }

    private String blank() {
        return Page.fields(schema, INITIAL, List.of());
    }

    @Test
    void everyFieldHasALabelAndEveryReferenceATarget() {
        for (String html : List.of(blank(), Page.fields(refused("{'firms':'doce','actors':[{},{}]}")))) {
            Set<String> ids = new HashSet<>();
            all("\\sid=\"([^\"]+)\"", html)
                    .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
            assertThat(ids).containsAll(all("\\sfor=\"([^\"]+)\"", html));
            all("aria-(?:describedby|labelledby)=\"([^\"]+)\"", html)
                    .forEach(list -> assertThat(ids).contains(list.split(" ")));
            Set<String> labelled = new HashSet<>(all("\\sfor=\"([^\"]+)\"", html));
            all("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*\\sid=\"([^\"]+)\"", html)
                    .forEach(id -> assertThat(labelled).contains(id));
        }
    }

    @Test
    void itNeedsNeitherScriptNorStyleOfItsOwn() {
        assertThat(blank())
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContainPattern("\\son\\w+=")
                .doesNotContain("th:");
    }

    @Test
    void whatWasTypedIsShownAgainEscaped() {
        String html = Page.fields(refused("{'name':'\\\"><script>x</script>','why':'</textarea><b>','firms':'doce'}"));

        assertThat(html)
                .contains("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\"")
                .contains("&lt;/textarea&gt;&lt;b&gt;</textarea>")
                .contains("value=\"doce\"")
                .contains("Ana &lt;i&gt;")
                .doesNotContain("<script");
    }

    @Test
    void anErrorStandsBesideItsField() {
        String html = Page.fields(refused("{'name':'E'}"));

        assertThat(tag("id=\"f-name\"", html))
                .contains("aria-describedby=\"f-name-hint f-name-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("is-invalid");
        assertThat(html).contains("<span>Escriba al menos 3 caracteres; lleva 1</span>");
        assertThat(tag("id=\"f-budget\"", html)).doesNotContain("aria-invalid").contains("inputmode=\"decimal\"");
    }

    @Test
    void theSummaryLinksToTheFieldsInTheOrderOfThePage() {
        FormView view = refused("{'actors':[{'name':'EPM'},{'kind':'OTHER'}],'approved':true}");
        String html = Page.summary(view);

        assertThat(html).contains("role=\"alert\"").contains("tabindex=\"-1\"");
        assertThat(all("href=\"#([^\"]+)\"", html))
                .containsExactly(
                        "f-name",
                        "f-why",
                        "f-firms",
                        "f-start",
                        "f-scope",
                        "f-kinds",
                        "f-place-city",
                        "f-actors-1-name",
                        "f-actors-1-other",
                        "f-conditions-0-rating",
                        "f-conditions-1-rating");
        assertThat(html).contains("<span>Actor 2: Nombre del actor</span>").contains("<span>approved</span>");
        assertThat(Page.fields(view))
                .contains(all("href=\"#([^\"]+)\"", html).stream()
                        .map(id -> "id=\"" + id + "\"")
                        .toList());
        assertThat(Page.summary(
                        FormView.of(schema, TestForms.json("{}"), List.of(), TestForms.messages(), TestForms.SPANISH)))
                .isBlank();
    }

    @Test
    void whatMayBeLeftOutSaysSo() {
        String html = blank();

        assertThat(label("f-code", html)).contains("(opcional)");
        assertThat(label("f-name", html)).doesNotContain("(opcional)");
    }

    @Test
    void fieldsThatAreHiddenNowLeaveTheirPlace() {
        String open = Page.fields(schema, "{'scope':'REGION'}", List.of());
        String closed = Page.fields(schema, "{'scope':'COUNTRY'}", List.of());

        assertThat(tag("id=\"f-department-field\"", open))
                .contains("data-depends-on=\"scope\"")
                .doesNotContain("hidden");
        assertThat(open).contains("name=\"department\"");
        assertThat(tag("id=\"f-department-field\"", closed)).contains("hidden=\"hidden\"");
        assertThat(closed).doesNotContain("name=\"department\"");
        assertThat(tag("id=\"f-scope-field\"", open)).contains("data-decides=\"true\"");
        assertThat(open).contains("<noscript>");
        assertThat(tag("id=\"f-actors-0-other-field\"", open)).contains("data-depends-on=\"actors[0].kind\"");
    }

    @Test
    void rowsHaveButtonsThatWorkWithoutScript() {
        String html = Page.fields(refused("{'actors':[{'name':'EPM','letter':['d1']}],'evidence':['d2']}"));

        assertThat(all("<button[^>]*name=\"_action\"[^>]*value=\"([^\"]+)\"", html))
                .containsExactly(
                        "refresh",
                        "detach:actors[0].letter:d1",
                        "remove:actors[0]",
                        "add:actors",
                        "detach:evidence:d2",
                        "refresh");
        assertThat(all("(<button[^>]*)>", html)).allMatch(button -> button.contains("formnovalidate"));
        assertThat(html)
                .contains("<input type=\"hidden\" name=\"actors[0].letter\" value=\"d1\">")
                .contains("href=\"/documents/d2\"")
                .contains("name=\"conditions[1].rating\"")
                .doesNotContain("name=\"conditions[0].condition\"")
                .doesNotContain("remove:conditions");
    }

    @Test
    void aMistypedDateIsShownAsText() {
        assertThat(tag("id=\"f-start\"", Page.fields(refused("{'start':'2027-13-40'}"))))
                .contains("type=\"text\"")
                .contains("value=\"2027-13-40\"");
        assertThat(tag("id=\"f-start\"", Page.fields(refused("{'start':'2027-03-15'}"))))
                .contains("type=\"date\"");
    }

    @Test
    void whatTheBrowserSendsBackIsWhatWasShown() {
        String data = "{'name':'Energía','scope':'REGION','kinds':['FIRM'],'agreed':true,'budget':1234.5,"
                + "'actors':[{'name':'EPM','kind':'FIRM','anchor':true,'letter':['d1']}],"
                + "'conditions':[{'rating':3},{'rating':4}],'place':{'city':'Medellín'},'evidence':['d2']}";
        String html = Page.fields(refused(data));

        ObjectNode sent = FormBody.decode(schema, Browser.submit(html), TestForms.json(INITIAL));

        assertThat(TestForms.errors(FormData.check(schema, sent, TestForms.json(INITIAL), FormData.Mode.DRAFT)))
                .isEmpty();
        assertThat(FormData.check(schema, sent, TestForms.json(INITIAL), FormData.Mode.DRAFT)
                        .data())
                .isEqualTo(FormData.check(
                                schema,
                                TestForms.json(data.replace("'agreed'", "'axes':[],'agreed'")),
                                TestForms.json(INITIAL),
                                FormData.Mode.DRAFT)
                        .data());
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String tag(String part, String html) {
        Matcher matcher =
                Pattern.compile("<[^<>]*\\s" + Pattern.quote(part) + "[^<>]*>").matcher(html);
        assertThat(matcher.find()).as(part).isTrue();
        return matcher.group();
    }

    private static String label(String id, String html) {
        int start = html.indexOf("for=\"" + id + "\"");
        return html.substring(start, html.indexOf("</label>", start));
    }
}
