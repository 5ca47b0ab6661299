package org.hito.platform.startup;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The one line that whoever started Hito is waiting for. */
@Component
class AddressLine {

    private static final Logger LOG = LoggerFactory.getLogger(AddressLine.class);

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void ready(ApplicationReadyEvent event) {
        WebServer server =
                event.getApplicationContext() instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        if (server != null) {
            LOG.info("Hito is ready: {}", address(event.getApplicationContext().getEnvironment(), server.getPort()));
        }
    }

    private static String address(Environment settings, int port) {
        String scheme =
                settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store")
                        ? "https"
                        : "http";
        InetAddress bound = settings.getProperty("server.address", InetAddress.class);
        String host = bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()
                ? "localhost"
                : bound.getHostAddress();
        return "%s://%s:%d%s".formatted(scheme, host, port, settings.getProperty("server.servlet.context-path", "/"));
    }
}
