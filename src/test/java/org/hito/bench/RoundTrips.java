package org.hito.bench;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts what goes to the database and waits for an answer: executed statements and batches, commits and rollbacks. */
@TestConfiguration(proxyBeanMethods = false)
class RoundTrips {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource && !Proxy.isProxyClass(bean.getClass())
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .methodListener(new Counter())
                                .build()
                        : bean;
            }
        };
    }

    private static class Counter implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            String method = context.getMethod().getName();
            boolean ends =
                    context.getTarget() instanceof Connection && (method.equals("commit") || method.equals("rollback"));
            boolean executes = method.startsWith("execute");
            if (ends || executes) {
                COUNT.incrementAndGet();
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {}
    }
}
