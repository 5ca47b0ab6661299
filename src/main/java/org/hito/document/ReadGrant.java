package org.hito.document;

/** A module's say that the acting person reads a file, whether or not they see its initiative. */
public interface ReadGrant {

    boolean mayRead(DocumentView document);
}
