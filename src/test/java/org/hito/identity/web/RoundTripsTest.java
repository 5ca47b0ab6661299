package org.hito.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Who is asking costs one statement, whatever is done afterwards. */
@HitoTest
@Import(RoundTripsTest.Counting.class)
class RoundTripsTest {

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Test
    void aTokenWithItsPersonAndRolesIsOneStatement() throws Exception {
        var director = as.person("director");
        mvc.perform(get("/api/me").with(director)).andExpect(status().isOk());
        STATEMENTS.clear();
        mvc.perform(get("/api/me").with(director)).andExpect(status().isOk());
        assertThat(STATEMENTS).filteredOn(it -> it.contains("person p")).hasSize(1);
        assertThat(STATEMENTS).filteredOn(it -> it.contains("access_token")).hasSize(1);
        assertThat(STATEMENTS).noneMatch(it -> it.startsWith("UPDATE"));
    }

    @Test
    void aPageReadsItsPersonOnce() throws Exception {
        var director = as.visitor("director");
        STATEMENTS.clear();
        mvc.perform(get("/me").with(director)).andExpect(status().isOk());
        assertThat(STATEMENTS).filteredOn(it -> it.contains("FROM person p")).hasSize(1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countedDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                            ? ProxyDataSourceBuilder.create(source)
                                    .listener(new Noting())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Noting implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.forEach(it -> STATEMENTS.add(it.getQuery()));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted before
        }
    }
}
