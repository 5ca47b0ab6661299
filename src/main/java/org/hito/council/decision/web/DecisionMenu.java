package org.hito.council.decision.web;

import java.util.Set;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register in the main menu. Seats come without a role, so everybody finds it; whoever sees no decision reads why. */
@Configuration(proxyBeanMethods = false)
class DecisionMenu {

    @Bean
    MenuEntry decisions() {
        return new MenuEntry("council.decisions.title", "/decisions", "gavel", 40, Set.of());
    }
}
