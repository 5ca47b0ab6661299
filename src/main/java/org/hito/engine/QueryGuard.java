package org.hito.engine;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Refuses queries that the engine would evaluate as code: expressions, and task queries with {@code or()} (CVE-2026-109432). */
class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query
                && !query.getExpressions().isEmpty()) {
            throw new IllegalArgumentException("Queries with expressions are not allowed");
        }
        if (command instanceof TaskQueryImpl query && query.getQueries().size() > 1) {
            throw new IllegalArgumentException("Task queries with or() are not allowed");
        }
        return next.execute(command);
    }
}
