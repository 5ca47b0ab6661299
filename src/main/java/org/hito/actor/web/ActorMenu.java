package org.hito.actor.web;

import java.util.Set;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register in the main menu, for those who keep or audit it; members of bodies come to it from an initiative. */
@Configuration(proxyBeanMethods = false)
class ActorMenu {

    @Bean
    MenuEntry actors() {
        return new MenuEntry(
                "actor.register.title",
                "/actors",
                "building",
                20,
                Set.of("DIRECTOR", "PROFESSIONAL", "SECRETARY", "AUDITOR"));
    }

    /** What the initiatives offer their firms, for the same people. */
    @Bean
    MenuEntry servicesEntry() {
        return new MenuEntry(
                "delivery.title",
                "/services",
                "heart-handshake",
                45,
                Set.of("DIRECTOR", "PROFESSIONAL", "SECRETARY", "AUDITOR"));
    }
}
