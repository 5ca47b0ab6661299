package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;

/** In the demonstration mails stay, unless somebody names a server. */
class DoorsOfDemonstrationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withPropertyValues("hito.community=Comunidad")
            .withInitializer(context -> context.getEnvironment().setActiveProfiles("demo"))
            .withBean(JavaMailSender.class, () -> mock(JavaMailSender.class))
            .withUserConfiguration(Doors.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotificationSettings.class)
    @Import({DemoDoor.class, SmtpDoor.class})
    static class Doors {}

    @Test
    void withoutAServerMailsAreOnlyShown() {
        application.run(
                context -> assertThat(context).hasSingleBean(MailDoor.class).hasSingleBean(DemoDoor.class));
    }

    @Test
    void withAServerTheyLeave() {
        application.withPropertyValues("spring.mail.host=127.0.0.1").run(context -> assertThat(context)
                .hasSingleBean(MailDoor.class)
                .hasSingleBean(SmtpDoor.class));
    }
}
