package org.hito.notification.web;

import java.util.Set;
import org.hito.identity.DemoProfile;
import org.hito.identity.Role;
import org.hito.platform.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class NotificationMenu {

    @Bean
    MenuEntry mailQueueEntry() {
        return new MenuEntry(
                "notification.queue.menu",
                "/mail-queue",
                "send",
                120,
                Set.of(Role.ADMINISTRATOR.name(), Role.AUDITOR.name()));
    }

    @Bean
    @Profile(DemoProfile.NAME)
    MenuEntry demoMailsEntry() {
        return new MenuEntry("notification.mails.menu", "/mails", "mail", 130, Set.of());
    }
}
