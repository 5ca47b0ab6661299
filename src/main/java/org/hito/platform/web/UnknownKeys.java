package org.hito.platform.web;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.hito.platform.UnknownData;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Refuses what a request brings and nobody would read, by name and all of it at once: a key mistyped must not pass for done. */
@ControllerAdvice
class UnknownKeys extends RequestBodyAdviceAdapter implements JsonMapperBuilderCustomizer {

    /** Keys of the body that this thread is reading, or null where it reads none. */
    private final ThreadLocal<@Nullable List<String>> found = new ThreadLocal<>();

    private final MessageSource texts;

    UnknownKeys(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void customize(JsonMapper.Builder mapper) {
        mapper.addHandler(new Noticing());
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        found.set(new ArrayList<>());
        return message;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<String> keys = found.get();
        found.remove();
        if (keys != null && !keys.isEmpty()) {
            String how = texts.getMessage("problem.unknown-key", null, LocaleContextHolder.getLocale());
            throw new UnknownData(keys, String.valueOf(how));
        }
        return body;
    }

    private class Noticing extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String key) {
            List<String> keys = found.get();
            if (keys != null) {
                keys.add(path(context, parser, key));
            }
            return false;
        }

        /** A record is made before its unknown keys are told, from a copy that has forgotten where it stood. */
        private static String path(DeserializationContext context, JsonParser parser, String key) {
            JsonParser whole = context.getParser();
            String pointer = whole == null || whole == parser
                    ? parser.streamReadContext().pathAsPointer().toString()
                    : whole.streamReadContext().pathAsPointer() + "/" + key;
            return pointer.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
        }
    }
}
