package org.hito.identity.web;

import java.util.Set;
import org.hito.identity.Role;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(
                "identity.people.title",
                "/people",
                "users",
                110,
                Set.of(Role.ADMINISTRATOR.name(), Role.AUDITOR.name()));
    }
}
