package org.hito.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
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

/** Lets every {@link TaskWatcher} know of every user task; they are looked up late because the engine is made before them. */
@Component
@Order(Ordering.DEFAULT_ORDER + 2)
class WatchedTasks extends AbstractCamundaConfiguration {

    private final ObjectProvider<TaskWatcher> watchers;

    WatchedTasks(ObjectProvider<TaskWatcher> watchers) {
        this.watchers = watchers;
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

    private void tell(DelegateTask task) {
        watchers.forEach(it -> it.notify(task));
    }

    private class Attach extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            UserTaskActivityBehavior behavior = activity.getActivityBehavior() instanceof UserTaskActivityBehavior plain
                    ? plain
                    : (UserTaskActivityBehavior) innerBehavior(activity);
            TaskDefinition definition = behavior.getTaskDefinition();
            TaskListener listener = WatchedTasks.this::tell;
            definition.addTaskListener(TaskListener.EVENTNAME_CREATE, listener);
            definition.addTaskListener(TaskListener.EVENTNAME_DELETE, listener);
        }

        private Object innerBehavior(ActivityImpl multiInstance) {
            return multiInstance.getActivities().get(0).getActivityBehavior();
        }
    }
}
