package org.hito.platform.database;

import org.hito.platform.startup.DemoByDefault;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The embedded database, in place of the one that nobody has named. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseBeans.NoDatabaseNamed.class)
class EmbeddedDatabaseBeans {

    @Bean
    EmbeddedDatabase embeddedDatabase(StartingDatabase starting) {
        return starting.take();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return connection(database, EmbeddedDatabase.APPLICATION).forApplication();
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
        return connection(database, EmbeddedDatabase.OWNER).forMigrations();
    }

    private static EmbeddedDatabaseConnection connection(EmbeddedDatabase database, String user) {
        return new EmbeddedDatabaseConnection(database.url(EmbeddedDatabase.DATABASE), user, database.password(user));
    }

    static class NoDatabaseNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !DemoByDefault.namesDatabase(context.getEnvironment());
        }
    }
}
