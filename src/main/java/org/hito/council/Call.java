package org.hito.council;

/**
 * How a body is called on an item.
 *
 * @param inSession at a session, where presence counts; otherwise in a written vote
 * @param second the call before lapsed without a quorum
 */
public record Call(boolean inSession, boolean second) {

    public static final Call WRITTEN = new Call(false, false);
}
