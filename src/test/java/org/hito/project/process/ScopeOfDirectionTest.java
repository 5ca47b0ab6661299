package org.hito.project.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hito.engine.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies outside the scope of the direction (Q30) is flagged with its rule, and nothing else is. */
class ScopeOfDirectionTest {

    private static final Map<String, String> CLEAN = Map.of(
            "institutionalGap", "OWN_TASK",
            "otherAgenda", "NO",
            "purpose", "COMPETITIVENESS",
            "operativeTasks", "PARTNERS",
            "problem", "STRATEGIC",
            "horizon", "MEDIUM_LONG",
            "decisions", "FIRMS");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compra conjunta de algodón orgánico",
                "Misión exportadora a Ciudad de México",
                "Portal de pedidos entre talleres",
                "Centro de pruebas de materiales",
                "Marca colectiva de turismo médico",
                "Red de proveedores de energía solar",
                "Feria conjunta de software",
                "Nuevo servicio de diagnóstico compartido",
                "Sucursal comercial conjunta en Panamá",
                "Venta conjunta de diseño a constructoras"
            })
    void flagsNothingOnAProjectWithinTheScope(String project) {
        assertThat(flags(CLEAN)).as(project).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Reemplazar a la oficina de patentes que no atiende, institutionalGap=FILLS_GAP, Q30.1",
        "Repetir la rueda de negocios de la alcaldía, otherAgenda=YES, Q30.2",
        "Emplear a quinientas personas, purpose=JOBS, Q30.3",
        "Despachar los pedidos desde la dirección, operativeTasks=DIRECTION, Q30.4",
        "Arreglar la nómina de un taller, problem=DAY_TO_DAY, Q30.5",
        "Bajar la tasa de cambio, problem=MACROECONOMIC, Q30.6",
        "Aliviar el mal diciembre de los hoteles, horizon=SHORT_TERM, Q30.7",
        "Escoger los proveedores de las empresas, decisions=DIRECTION, Q30.8",
        "Subsidio de emergencia al empleo, purpose=JOBS horizon=SHORT_TERM, Q30.3 Q30.7",
        "La dirección compra y decide por un banco que falta, institutionalGap=FILLS_GAP operativeTasks=DIRECTION decisions=DIRECTION, Q30.1 Q30.4 Q30.8"
    })
    void flagsExactlyWhatLiesOutsideTheScope(String project, String facts, String rules) {
        Map<String, String> told = new HashMap<>(CLEAN);
        for (String fact : facts.split(" ")) {
            told.put(fact.split("=")[0], fact.split("=")[1]);
        }

        assertThat(flags(told)).as(project).containsExactly(rules.split(" "));
    }

    private static List<String> flags(Map<String, String> facts) {
        return DecisionTables.evaluate("project", "scope-of-direction", new HashMap<>(facts)).stream()
                .map(row -> String.valueOf(row.get("rule")))
                .toList();
    }
}
