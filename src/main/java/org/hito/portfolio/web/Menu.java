package org.hito.portfolio.web;

import java.util.Set;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Words of the main menu that lead to pages of this module. */
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuEntry initiativesMenu() {
        return new MenuEntry("initiative.list.title", "/initiatives", "flag-3", 10, Set.of());
    }

    @Bean
    MenuEntry auditMenu() {
        return new MenuEntry("portfolio.audit.title", "/audit", "shield-check", 50, Set.of("AUDITOR"));
    }
}
