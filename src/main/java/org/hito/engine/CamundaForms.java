package org.hito.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.hito.form.FormSchema;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms are deployed with their models and never change afterwards, so each is read once. */
@Component
class CamundaForms implements DeployedForms {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, DeployedForm> read = new ConcurrentHashMap<>();
    private final Map<String, String> deployments = new ConcurrentHashMap<>();

    CamundaForms(RepositoryService repository, org.camunda.bpm.engine.ProcessEngine engine) {
        this.repository = repository;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public DeployedForm latest(String formId) {
        return in(
                definition(context -> context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId))
                        .getDeploymentId(),
                formId);
    }

    @Override
    public DeployedForm of(String processDefinitionId, String formId) {
        String deployment = deployments.computeIfAbsent(
                processDefinitionId, id -> repository.getProcessDefinition(id).getDeploymentId());
        return in(deployment, formId);
    }

    @Override
    public DeployedForm in(String deployment, String formId) {
        return read.computeIfAbsent(deployment + "/" + formId, key -> load(deployment, formId));
    }

    private DeployedForm load(String deployment, String formId) {
        CamundaFormDefinition definition = definition(context ->
                context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, formId));
        String resource = definition.getResourceName();
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            FormSchema schema = FormSchema.read(resource, new String(content.readAllBytes(), StandardCharsets.UTF_8));
            String[] path = resource.split("/");
            return new DeployedForm(schema, deployment, path[path.length - 2], definition.getVersion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CamundaFormDefinition definition(
            java.util.function.Function<CommandContext, @Nullable CamundaFormDefinition> find) {
        CamundaFormDefinition found = engine.getCommandExecutorTxRequired().execute(find::apply);
        if (found == null) {
            throw new NotFound("problem.form-not-found");
        }
        return found;
    }
}
