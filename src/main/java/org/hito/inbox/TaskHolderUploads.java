package org.hito.inbox;

import java.util.UUID;
import org.hito.document.UploadRight;
import org.springframework.stereotype.Component;

/** Whoever holds a task in an initiative may upload to it. */
@Component
class TaskHolderUploads implements UploadRight {

    private final MyTasks myTasks;

    TaskHolderUploads(MyTasks myTasks) {
        this.myTasks = myTasks;
    }

    @Override
    public boolean mayUpload(UUID initiative) {
        return myTasks.holdsTaskIn(initiative);
    }
}
