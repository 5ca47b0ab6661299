package org.hito.inbox;

import org.hito.platform.InboxCount;
import org.springframework.stereotype.Component;

@Component
class MyInboxCount implements InboxCount {

    private final MyTasks tasks;

    MyInboxCount(MyTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public int ofCurrentPerson() {
        return tasks.count();
    }
}
