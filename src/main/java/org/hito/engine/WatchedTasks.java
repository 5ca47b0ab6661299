package org.hito.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Lets every {@link TaskWatcher} know of every user task; they are looked up late because the engine is made before them. */
@Component
@Order(Ordering.DEFAULT_ORDER + 2)
class WatchedTasks extends AbstractCamundaConfiguration {

    private final Supplier<List<TaskWatcher>> told;

    WatchedTasks(ObjectProvider<TaskWatcher> watchers) {
        this.told = SingletonSupplier.of(() -> watchers.stream().toList());
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Attach());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private class Attach extends AbstractBpmnParseListener {

        /**
         * Whom a task is for is kept by the watchers, who know the person behind a role; the engine would write and read the names
         * of roles with every task for nobody.
         */
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            UserTaskActivityBehavior behavior = activity.getActivityBehavior() instanceof UserTaskActivityBehavior plain
                    ? plain
                    : (UserTaskActivityBehavior) innerBehavior(activity);
            TaskDefinition definition = behavior.getTaskDefinition();
            List<String> roles = definition.getCandidateGroupIdExpressions().stream()
                    .map(Expression::getExpressionText)
                    .sorted()
                    .toList();
            definition.getCandidateGroupIdExpressions().clear();
            definition.addTaskListener(
                    TaskListener.EVENTNAME_CREATE, task -> told.get().forEach(it -> it.created(task, roles)));
            definition.addTaskListener(
                    TaskListener.EVENTNAME_DELETE, task -> told.get().forEach(it -> it.deleted(task)));
        }

        private Object innerBehavior(ActivityImpl multiInstance) {
            return multiInstance.getActivities().get(0).getActivityBehavior();
        }
    }
}
