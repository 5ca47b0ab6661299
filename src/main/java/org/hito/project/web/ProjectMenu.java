package org.hito.project.web;

import java.util.Set;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Projects in the main menu, for everybody who may see some. */
@Configuration(proxyBeanMethods = false)
class ProjectMenu {

    @Bean
    MenuEntry projectsEntry() {
        return new MenuEntry("project.menu", "/projects", "flag-3", 15, Set.of());
    }
}
