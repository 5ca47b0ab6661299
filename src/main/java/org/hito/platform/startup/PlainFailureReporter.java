package org.hito.platform.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why Hito did not start; Spring's own report of several paragraphs is switched off in the settings. */
class PlainFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        LOG.error("Hito did not start. {}{}", analysis.getDescription(), action);
        LOG.debug("Cause", analysis.getCause());
    }
}
