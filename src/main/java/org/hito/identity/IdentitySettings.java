package org.hito.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tokenLifetime how long a token of the API is good for
 * @param sessionIdle how long a session lives without being used
 * @param linkLifetime how long a link for setting a password is good for
 */
@ConfigurationProperties("hito.identity")
public record IdentitySettings(
        @DefaultValue("30d") Duration tokenLifetime,
        @DefaultValue("8h") Duration sessionIdle,
        @DefaultValue("3d") Duration linkLifetime) {}
