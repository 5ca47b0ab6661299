package org.hito.engine;

import org.hito.form.FormSchema;

/** Forms as they were deployed with a model: a running process keeps the form that its model was drawn with. */
public interface DeployedForms {

    /**
     * @param version number of the deployment, for the record
     */
    record DeployedForm(FormSchema schema, String deployment, String module, int version) {
        /** Form and version as the trail names it. */
        public String reference() {
            return schema.id() + ":" + version;
        }
    }

    /** The form in the newest deployment: start forms. */
    DeployedForm latest(String formId);

    /** The form in the deployment of a process definition. */
    DeployedForm of(String processDefinitionId, String formId);

    /** The form in a deployment. */
    DeployedForm in(String deployment, String formId);
}
