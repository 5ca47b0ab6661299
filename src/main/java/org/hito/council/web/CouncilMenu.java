package org.hito.council.web;

import java.util.Set;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Councils in the main menu, for everybody who is signed in. */
@Configuration(proxyBeanMethods = false)
class CouncilMenu {

    @Bean
    MenuEntry councils() {
        return new MenuEntry("council.menu", "/bodies", "users-group", 30, Set.of());
    }
}
