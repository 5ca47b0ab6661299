package org.hito.project.process;

import java.util.Map;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.CheckScope;
import org.hito.project.ScopeFlags;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands out the flags of the last screening and keeps an answer to each. */
@Component
class AnswerScopeFlagsHandler implements FormHandler<AnswerScopeFlagsForm> {

    private final ScopeFlags flags;
    private final CheckScope checkScope;
    private final MessageSource messages;
    private final JsonMapper json;

    AnswerScopeFlagsHandler(ScopeFlags flags, CheckScope checkScope, MessageSource messages, JsonMapper json) {
        this.flags = flags;
        this.checkScope = checkScope;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String formId() {
        return "answer-scope-flags";
    }

    @Override
    public Class<AnswerScopeFlagsForm> type() {
        return AnswerScopeFlagsForm.class;
    }

    @Override
    public boolean beginsWithLastEntry() {
        return false;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("flags");
        flags.of(ProjectKey.of(task)).forEach(it -> rows.addObject()
                .put("rule", it.rule())
                .put("flag", messages.getMessage(it.key(), null, LocaleContextHolder.getLocale())));
        return FormPrefill.of(data);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, AnswerScopeFlagsForm form) {
        checkScope.answer(
                ProjectKey.of(task),
                form.flags().stream().map(AnswerScopeFlagsForm.Row::answer).toList());
        return Map.of();
    }
}
