package org.hito.platform.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two roles, and the migrations that are told about them. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBeans.class);

    @Bean
    DatabaseRoles databaseRoles(
            ObjectProvider<JdbcConnectionDetails> application, ObjectProvider<FlywayConnectionDetails> migrations) {
        String user = named(application.getObject().getUsername(), "");
        FlywayConnectionDetails details = migrations.getIfAvailable();
        DatabaseRoles roles = new DatabaseRoles(named(details == null ? null : details.getUsername(), user), user);
        if (!roles.separate()) {
            LOG.warn(
                    "Hito works as the owner of its tables ({}): name an owner with spring.flyway.user, so that the application cannot change its own audit trail.",
                    roles.owner());
        }
        return roles;
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    @Bean
    FlywayConfigurationCustomizer appRolePlaceholder(DatabaseRoles roles) {
        return flyway -> flyway.placeholders(Map.of("appRole", roles.application()));
    }

    @Bean
    FlywayMigrationStrategy checkedMigration(JdbcConnectionDetails application) {
        return flyway -> {
            DatabaseCheck.of(application);
            DatabaseCheck.of(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }
}
