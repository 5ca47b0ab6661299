package org.hito.engine;

/** Marks a bean that a model may call in an expression by the bean's name, besides the delegates of {@code *.process}. */
public interface ModelBean {}
