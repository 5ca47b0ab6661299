package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.hito.testing.HitoTest;
import org.hito.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/**
 * Completions through the REST interface (token, rights, validation, dossier entry, trail) against completions of a bare engine
 * in its default configuration on the same server: four at once, interleaved, with a control of the bare engine against itself.
 */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class CompletionBench {

    private static final int THREADS = 4;
    private static final int EACH = 25;
    private static final int BLOCKS = 5;

    /** Blocks before the clock runs: what is compared is a server at work, not how fast a compiler warms up. */
    private static final int WARM = 5;

    private static final double AIM = 0.85;

    @LocalServerPort
    int port;

    private final Deque<String> bareTasks = new ArrayDeque<>();
    private TaskService bare;
    private ApiClient client;

    @Test
    void throughputAgainstABareEngine() throws Exception {
        client = new ApiClient(port);
        List<Double> rest = new ArrayList<>();
        List<Double> stock = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        ProcessEngine engine = bareEngine();
        try {
            for (int i = 0; i < WARM; i++) {
                block(threads, restWork(EACH));
                block(threads, bareWork(EACH));
            }
            for (int i = 0; i < BLOCKS; i++) {
                rest.add(block(threads, restWork(EACH)));
                stock.add(block(threads, bareWork(EACH)));
                control.add(block(threads, bareWork(EACH)));
            }
        } finally {
            threads.shutdown();
            engine.close();
        }
        double ratio = median(rest) / median(stock);
        System.out.printf(
                "completions a second, %d at once: REST %.0f, bare engine %.0f, ratio %.2f (aim %.2f), A/A %.2f%n",
                THREADS, median(rest), median(stock), ratio, AIM, median(control) / median(stock));
        assertThat(ratio).isPositive();
    }

    /** Each thread takes its share of the work; completions a second. */
    private double block(ExecutorService threads, List<Runnable> work) throws Exception {
        List<Callable<Void>> shares = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<Runnable> share = work.subList(thread * EACH, (thread + 1) * EACH);
            shares.add(() -> {
                share.forEach(Runnable::run);
                return null;
            });
        }
        long begin = System.nanoTime();
        for (Future<Void> done : threads.invokeAll(shares)) {
            done.get();
        }
        return work.size() * 1e9 / (System.nanoTime() - begin);
    }

    /** The first task of as many new initiatives: registered and filled before the clock runs. */
    private List<Runnable> restWork(int each) {
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < THREADS * each; i++) {
            JsonNode form = client.get("director", "/api/forms/register-initiative")
                    .must(200)
                    .body();
            String id = client.post(
                            "director",
                            "/api/initiatives",
                            Map.of("data", new SchemaFiller(() -> "", Map.of()).fill(form)))
                    .must(201)
                    .body()
                    .path("id")
                    .asString();
            String task = client.get("director", "/api/tasks?initiative=" + id)
                    .must(200)
                    .body()
                    .path("items")
                    .get(0)
                    .path("id")
                    .asString();
            Object data = Map.of(
                    "data",
                    new SchemaFiller(
                                    () -> client.upload("director", id, "soporte.pdf", ApiClient.PDF)
                                            .must(201)
                                            .body()
                                            .path("id")
                                            .asString(),
                                    Map.of())
                            .fill(client.get("director", "/api/tasks/" + task + "/form")
                                    .must(200)
                                    .body()));
            work.add(() -> client.post("director", "/api/tasks/" + task + "/complete", data)
                    .must(200));
        }
        return work;
    }

    private List<Runnable> bareWork(int each) {
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < THREADS * each; i++) {
            String task = bareTasks.removeFirst();
            work.add(() -> bare.complete(task, Map.of("first", "one", "second", "two")));
        }
        return work;
    }

    private ProcessEngine bareEngine() {
        TestPostgres.Database database = TestPostgres.empty();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcUsername(database.owner());
        configuration.setJdbcPassword(database.ownerPassword());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEngineName("bare");
        ProcessEngine engine = configuration.buildProcessEngine();
        AbstractFlowNodeBuilder<?, ?> flow =
                Bpmn.createExecutableProcess("bare").startEvent();
        for (int i = 0; i < 2; i++) {
            flow = flow.userTask();
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", flow.endEvent().done())
                .deploy();
        bare = engine.getTaskService();
        for (int i = 0; i < THREADS * EACH * (2 * BLOCKS + WARM); i++) {
            engine.getRuntimeService().startProcessInstanceByKey("bare");
        }
        bare.createTaskQuery().list().forEach(it -> bareTasks.add(it.getId()));
        return engine;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
