package org.hito.platform.web;

import java.math.BigDecimal;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes a number in one spelling, wherever it comes from: 120 and not 120.00 where it was read from a column of money. */
@Component
class PlainNumbers implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder mapper) {
        mapper.addModule(new SimpleModule("plain-numbers").addSerializer(BigDecimal.class, new Plain()));
    }

    private static final class Plain extends ValueSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
            BigDecimal stripped = number.stripTrailingZeros();
            json.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }
}
