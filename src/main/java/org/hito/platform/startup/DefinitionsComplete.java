package org.hito.platform.startup;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Says that all bean definitions are there. Spring says it only after the web server's filters, and with them most of the
 * application, are made, and until then searches all definitions anew for every type that is asked for: a tenth of the start.
 */
@Component
class DefinitionsComplete implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        factory.freezeConfiguration();
    }
}
