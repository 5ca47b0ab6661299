package org.hito.platform;

/** Whoever keeps the open tasks implements this, so that the frame of every page can count those of the person signed in. */
public interface InboxCount {
    int ofCurrentPerson();
}
