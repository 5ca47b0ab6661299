package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The dossier shows words, not codes. */
class FormValuesTest {
    private final FormSchema schema = TestForms.showcase();
    private final ObjectNode data = TestForms.json("{'name':'Energía <b>','firms':12000,'budget':1234567.5,"
            + "'start':'2027-03-12','scope':'REGION','kinds':['FIRM','ACADEMIA'],'agreed':true,'axes':[],'why':null,"
            + "'director':'Ana','place':{'city':'Medellín'},'evidence':['d1'],"
            + "'actors':[{'name':'EPM','kind':'FIRM'},{'name':'UdeA','kind':'OTHER','other':'Academia'}]}");

    private List<FormValue> values(Locale locale) {
        return FormValues.of(schema, data, FormDocuments.NONE, TestForms.messages(), locale);
    }

    private FormValue value(Locale locale, String path) {
        return values(locale).stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesAreWrittenForTheReader() {
        assertThat(value(TestForms.SPANISH, "firms").text()).isEqualTo("12.000");
        assertThat(value(TestForms.SPANISH, "budget").text()).isEqualTo("1.234.567,5");
        assertThat(value(TestForms.SPANISH, "start").text()).isEqualTo("12 mar 2027");
        assertThat(value(TestForms.SPANISH, "scope").text()).isEqualTo("Regional");
        assertThat(value(TestForms.SPANISH, "agreed").text()).isEqualTo("Sí");
        assertThat(value(TestForms.SPANISH, "kinds").items()).containsExactly("Empresas", "Academia");
        assertThat(value(Locale.ENGLISH, "budget").text()).isEqualTo("1,234,567.5");
        assertThat(value(Locale.ENGLISH, "agreed").text()).isEqualTo("Yes");
    }

    @Test
    void listsAreTablesWithTheColumnsThatSomebodyFilled() {
        FormValue actors = value(TestForms.SPANISH, "actors");

        assertThat(actors.columns()).containsExactly("Nombre del actor", "Tipo", "Cuál");
        assertThat(actors.rows().get(1)).extracting(FormValue::text).containsExactly("UdeA", "Otra", "Academia");
        assertThat(actors.rows().get(0)).extracting(FormValue::text).containsExactly("EPM", "Empresa", "");
    }

    @Test
    void groupsAreSectionsAndWhatIsEmptyIsLeftOut() {
        assertThat(values(TestForms.SPANISH))
                .extracting(FormValue::path)
                .containsExactly(
                        "name",
                        "firms",
                        "budget",
                        "start",
                        "scope",
                        "kinds",
                        "agreed",
                        "people",
                        "place",
                        "actors",
                        "evidence");
        assertThat(value(TestForms.SPANISH, "place").inside())
                .extracting(FormValue::label, FormValue::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ciudad", "Medellín"));
    }

    @Test
    void thePageEscapesThemAndLinksDocuments() {
        FormDocuments documents =
                id -> Optional.of(new FormDocument(id, "Estudio.pdf", "PDF, 120 kB", "/documents/" + id));

        String html = Page.values(schema, data, documents, TestForms.SPANISH);

        assertThat(html)
                .contains("Energía &lt;b&gt;")
                .contains("href=\"/documents/d1\"")
                .contains("<th scope=\"col\">Nombre del actor</th>")
                .containsOnlyOnce("class=\"hf-cell-empty\"")
                .doesNotContain("Por qué aquí")
                .doesNotContain("th:");
    }
}
