package org.hito.inbox;

import java.util.List;

/** What waits for the acting person besides tasks; implemented by modules whose acts stand behind no task. */
public interface AwaitedActs {

    List<AwaitedAct> mine();
}
