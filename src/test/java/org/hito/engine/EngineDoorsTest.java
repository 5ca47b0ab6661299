package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** What must not be on the class path beside the engine. */
class EngineDoorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.ProcessEngineRestService",
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                "org.camunda.bpm.webapp.impl.CamundaWebappBootstrap",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                "org.camunda.bpm.spring.boot.starter.security.oauth2.CamundaBpmSpringSecurityOAuth2AutoConfiguration",
                "org.camunda.connect.Connectors",
                "org.camunda.spin.Spin",
                "org.h2.Driver",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby"
            })
    void isNotThere(String type) {
        assertThat(ClassUtils.isPresent(type, null)).isFalse();
    }

    @Test
    void theOnlyScriptLanguageIsTheOneOfDecisionTables() {
        List<String> languages = new ScriptEngineManager()
                .getEngineFactories().stream()
                        .map(ScriptEngineFactory::getLanguageName)
                        .toList();
        assertThat(languages)
                .allMatch(language ->
                        language.toLowerCase(java.util.Locale.ROOT).contains("feel") || language.equals("JSP 2.1 EL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "feel"})
    void noModelGetsAScriptEngine(String language) {
        assertThatThrownBy(() -> new NoScripts().getScriptEngine(language, true))
                .hasMessageContaining(language);
    }
}
