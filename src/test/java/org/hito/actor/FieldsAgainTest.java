package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The fields of a form are drawn again whatever was typed so far. */
@HitoTest
class FieldsAgainTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @ParameterizedTest
    @ValueSource(strings = {"/actors/new/fields", "/initiatives/new/fields"})
    void what_was_typed_stands_in_the_fields_that_come_again(String path) {
        String again =
                Answer.of(mvc, 200, post(path).with(as.visitor("director")).param("name", "Ana"));
        assertThat(again).contains("value=\"Ana\"").doesNotContain("<html");
    }
}
