package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormSchemaTest {
    private final FormSchema schema = TestForms.showcase();

    @Test
    void fieldsAreFoundByPathWithAndWithoutRows() {
        assertThat(schema.field("actors.name").orElseThrow().label()).isEqualTo("Nombre del actor");
        assertThat(schema.field("actors[12].name")).isEqualTo(schema.field("actors.name"));
        assertThat(schema.field("place.city")).isPresent();
        assertThat(schema.field("director").orElseThrow().readonly()).isTrue();
        assertThat(schema.field("people.director")).isEmpty();
    }

    @Test
    void textsOfAnotherLanguageReplaceTheFirstOnes() {
        Map<String, String> english = Map.of(
                "creation.showcase", "All fields",
                "creation.showcase.name", "Name",
                "creation.showcase.name.help", "As people will know it.",
                "creation.showcase.intro.text", "Tell **what** you saw",
                "creation.showcase.scope.COUNTRY", "National",
                "creation.showcase.people", "People",
                "creation.showcase.director", "Director",
                "creation.showcase.actors.name", "Name of the actor",
                "creation.showcase.actors.row", "Stakeholder");

        FormSchema localised = schema.localised(key -> Optional.ofNullable(english.get(key)));

        assertThat(localised.title()).isEqualTo("All fields");
        assertThat(localised.field("name").orElseThrow().label()).isEqualTo("Name");
        assertThat(localised.field("name").orElseThrow().help()).isEqualTo("As people will know it.");
        assertThat(localised.field("intro").orElseThrow().text()).isEqualTo("Tell **what** you saw");
        assertThat(localised.field("scope").orElseThrow().options())
                .containsExactly(new FormOption("REGION", "Regional"), new FormOption("COUNTRY", "National"));
        assertThat(localised.field("people").orElseThrow().label()).isEqualTo("People");
        assertThat(localised.field("director").orElseThrow().label()).isEqualTo("Director");
        assertThat(localised.field("actors.name").orElseThrow().label()).isEqualTo("Name of the actor");
        assertThat(localised.field("actors").orElseThrow().properties()).containsEntry("row", "Stakeholder");
        assertThat(localised.json().path("title").stringValue()).isEqualTo("All fields");
        assertThat(schema.title()).isEqualTo("Muestra de todos los campos");
    }

    @Test
    void whatIsHandedOutCannotChangeTheSchema() {
        schema.json().removeAll();

        assertThat(schema.json().path("components").isEmpty()).isFalse();
    }

    @Test
    void rowsAreAskedForOnlyOfListsThatExist() {
        assertThatThrownBy(() -> schema.withRows("nothing", 2)).hasMessageContaining("nothing");
        assertThatThrownBy(() -> schema.withRows("actors", 201)).isInstanceOf(IllegalArgumentException.class);
        assertThat(schema.withRows("actors", 4).field("actors").orElseThrow().rows())
                .isEqualTo(new RowRule(4, true));
    }
}
