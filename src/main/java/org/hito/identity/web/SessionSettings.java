package org.hito.identity.web;

import org.hito.identity.IdentitySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions live in the database: they outlast a restart and count on every node. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionSettings {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLifetime(IdentitySettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
    }
}
