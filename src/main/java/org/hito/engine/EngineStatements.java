package org.hito.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's SQL, which is most of the engine's start, in a thread of its own while Spring waits for the database and
 * its migrations. What is read is what {@code ProcessEngineConfigurationImpl.initSqlSessionFactory} would read later.
 */
@Component
class EngineStatements implements BeanFactoryPostProcessor {

    private static final String DATABASE = "postgres";
    private static final String NO_PREFIX = "";

    private final FutureTask<Configuration> reading = new FutureTask<>(EngineStatements::read);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        Thread thread = new Thread(reading, "engine-statements");
        thread.setDaemon(true);
        thread.start();
    }

    /** An engine of another database or with a prefix of its own for tables reads for itself. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        if (!DATABASE.equals(engine.getDatabaseType()) || !NO_PREFIX.equals(engine.getDatabaseTablePrefix())) {
            return;
        }
        Configuration statements = awaited();
        statements.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
        statements.setDefaultExecutorType(engine.isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
        engine.setSqlSessionFactory(new DefaultSqlSessionFactory(statements));
    }

    private Configuration awaited() {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The engine's statements cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read", e);
        }
    }

    private static Configuration read() throws IOException {
        Properties properties = new Properties();
        properties.put("prefix", NO_PREFIX);
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, NO_PREFIX, DATABASE);
        ClassPathResource mappings = new ClassPathResource(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
        try (Reader reader = new InputStreamReader(mappings.getInputStream(), StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(reader, "", properties).parse();
        }
    }
}
