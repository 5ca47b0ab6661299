package org.hito.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CamundaProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessTree tree;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    CamundaProcesses(RuntimeService runtime, TaskService tasks, ProcessTree tree, CurrentActor actor, JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.tree = tree;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> facts) {
        actor.asProcess(() -> runtime.startProcessInstanceByKey(process, businessKey, new HashMap<>(facts)));
    }

    @Override
    public boolean tell(String message, String process, String businessKey, Map<String, Object> facts) {
        Optional<String> instance = runningInstance(process, businessKey);
        if (instance.isEmpty()) {
            return false;
        }
        // Whoever correlates to exactly one is answered by an exception where nothing waits, and that undoes the
        // transaction.
        return actor.asProcess(() -> !runtime.createMessageCorrelation(message)
                .processInstanceId(instance.get())
                .setVariables(new HashMap<>(facts))
                .correlateAllWithResult()
                .isEmpty());
    }

    @Override
    public void completeTask(String task, Map<String, Object> facts) {
        try {
            actor.asProcess(() -> {
                tasks.complete(task, new HashMap<>(facts));
                return true;
            });
        } catch (NullValueException gone) {
            throw new StateMoved("problem.task-done");
        }
    }

    @Override
    public void suspendBelow(String rootProcess, String businessKey) {
        below(rootProcess, businessKey).forEach(runtime::suspendProcessInstanceById);
    }

    @Override
    public void activateBelow(String rootProcess, String businessKey) {
        below(rootProcess, businessKey).forEach(runtime::activateProcessInstanceById);
    }

    /** By a statement of its own: inside a command, activating a process and changing its timer's entity lock each other out. */
    @Override
    public void moveTimer(String process, String businessKey, String elementId, Instant due) {
        runningInstance(process, businessKey).ifPresent(instance -> jdbc.sql(
                        """
                        UPDATE act_ru_job SET duedate_ = ? WHERE process_instance_id_ = ?
                          AND job_def_id_ IN (SELECT id_ FROM act_ru_jobdef WHERE act_id_ = ?)
                        """)
                .params(Timestamp.from(due), instance, elementId)
                .update());
    }

    @Override
    public List<ProcessNode> tree(String rootProcess, String businessKey) {
        return tree.of(rootProcess, businessKey);
    }

    @Override
    public Optional<ProcessNode> node(String process, String businessKey) {
        List<ProcessNode> nodes = tree.single(process, businessKey);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.get(nodes.size() - 1));
    }

    private List<String> below(String rootProcess, String businessKey) {
        List<String> below = new ArrayList<>();
        runningInstance(rootProcess, businessKey)
                .ifPresent(root -> below.addAll(jdbc.sql(
                                "SELECT id_ FROM act_ru_execution WHERE root_proc_inst_id_ = :root AND parent_id_ IS NULL AND id_ <> :root")
                        .param("root", root)
                        .query(String.class)
                        .list()));
        return below;
    }

    private Optional<String> runningInstance(String process, String businessKey) {
        return jdbc.sql(
                        """
                        SELECT e.id_ FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_
                        WHERE e.business_key_ = ? AND d.key_ = ? AND e.parent_id_ IS NULL
                        """)
                .params(businessKey, process)
                .query(String.class)
                .optional();
    }
}
