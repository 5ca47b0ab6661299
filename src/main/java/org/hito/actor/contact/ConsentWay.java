package org.hito.actor.contact;

/** How the consent was obtained. */
public enum ConsentWay {
    IN_WRITING,
    BY_MAIL,
    IN_PERSON
}
