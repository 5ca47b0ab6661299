package org.hito.platform.database;

import java.nio.file.Path;
import org.hito.platform.startup.ClassesAhead;
import org.hito.platform.startup.DemoByDefault;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins with the embedded database, where there is to be one, while Spring still reads its configuration, and with classes after it. */
public class DatabaseAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String folder = context.getEnvironment().getProperty("hito.data-dir");
        if (folder != null && !DemoByDefault.namesDatabase(context.getEnvironment())) {
            StartingDatabase database = StartingDatabase.begin(Path.of(folder), ClassesAhead::begin);
            context.getBeanFactory().registerSingleton("startingDatabase", database);
            context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> database.abandon());
        }
    }
}
