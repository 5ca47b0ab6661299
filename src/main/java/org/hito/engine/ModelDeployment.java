package org.hito.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.form.FormSchema;
import org.hito.form.FormSchemaRefused;
import org.hito.platform.startup.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys everything in {@code bpmn/} and {@code forms/} together whenever anything of it has changed, before the first web
 * request: forms and decisions are bound to the deployment of their process, so a part of it would be a broken whole.
 */
@Component
class ModelDeployment implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "hito";
    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form");

    private final RepositoryService repository;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private boolean running;

    ModelDeployment(RepositoryService repository, Trail trail, TransactionTemplate transaction) {
        this.repository = repository;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        try {
            deploy(models());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = true;
    }

    /** Content by name ({@code bpmn/<module>/<file>}), equal from a folder and from a jar. */
    static SortedMap<String, byte[]> models() throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (String folder : List.of("bpmn", "forms")) {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*/*")) {
                String file = resource.getFilename();
                if (file != null && ENDINGS.stream().anyMatch(file::endsWith)) {
                    String path = resource.getURL().getPath();
                    found.put(
                            path.substring(path.lastIndexOf("/" + folder + "/") + 1), resource.getContentAsByteArray());
                }
            }
        }
        return found;
    }

    void deploy(SortedMap<String, byte[]> models) {
        String hash = hash(models);
        if (models.isEmpty() || hash.equals(lastHash())) {
            return;
        }
        check(models);
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(hash);
        models.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        transaction.executeWithoutResult(status -> {
            deployment.deploy();
            trail.record(TrailEntry.of(Stream.SYSTEM, "model.deployed")
                    .with("count", models.size())
                    .with("sha256", hash));
        });
        LOG.info("Deployed {} models and forms", models.size());
    }

    /** Forms outside the supported subset stop the deployment, all that is wrong told at once. */
    private static void check(Map<String, byte[]> models) {
        List<String> problems = new ArrayList<>();
        models.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                try {
                    FormSchema.read(name, new String(content, StandardCharsets.UTF_8));
                } catch (FormSchemaRefused refused) {
                    refused.problems().forEach(it -> problems.add(it.toString()));
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new StartupRefused("Forms were not deployed: " + String.join("; ", problems));
        }
    }

    private String lastHash() {
        return repository.createDeploymentQuery().deploymentName(NAME).orderByDeploymentTime().desc().list().stream()
                .findFirst()
                .map(Deployment::getSource)
                .orElse("");
    }

    private static String hash(Map<String, byte[]> models) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            models.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts at the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
