package org.hito.form;

import camundajar.impl.scala.Product;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A FEEL expression that hides a field when it is true. It compares earlier fields of the same level with constants; loops,
 * own functions, clocks and paths into other values are refused, so that its cost is known and a client can evaluate it.
 */
public final class HideCondition {
    private static final int LONGEST = 1000;
    private static final int MOST_DECIDED = 500;
    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private static final Map<String, HideCondition> PARSED = new ConcurrentHashMap<>();
    private static final Set<String> SYNTAX = Set.of(
            "Ref",
            "ConstString",
            "ConstNumber",
            "ConstBool",
            "ConstNull",
            "ConstList",
            "Equal",
            "Not",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Conjunction",
            "Disjunction",
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "ArithmeticNegation",
            "FunctionInvocation",
            "PositionalFunctionParameters",
            "::",
            "Nil");
    private static final Set<String> FUNCTIONS = Set.of(
            "not", "count", "list contains", "contains", "starts with", "ends with", "string length", "is empty");

    private final String text;
    private final ParsedExpression expression;
    private final Set<String> reads;
    /** Rows and requests repeat the same few answers, and FEEL takes its time. */
    private final Map<Map<String, @Nullable Object>, Boolean> decided = new ConcurrentHashMap<>();

    private HideCondition(String text, ParsedExpression expression, Set<String> reads) {
        this.text = text;
        this.expression = expression;
        this.reads = Set.copyOf(reads);
    }

    /** @throws IllegalArgumentException with the reason, if the text is no such condition */
    static HideCondition parse(String text) {
        HideCondition known = PARSED.get(text);
        if (known == null) {
            known = read(text);
            PARSED.put(text, known);
        }
        return known;
    }

    private static HideCondition read(String text) {
        if (!text.startsWith("=")) {
            throw new IllegalArgumentException("a condition starts with '='");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the condition is longer than " + LONGEST + " characters");
        }
        var parsed = FEEL.parseExpression(text.substring(1).strip());
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(
                    "the condition is no FEEL: " + parsed.failure().message());
        }
        Set<String> reads = new LinkedHashSet<>();
        collect(parsed.parsedExpression().expression(), reads);
        return new HideCondition(text, parsed.parsedExpression(), reads);
    }

    private static void collect(Object node, Set<String> reads) {
        if (!(node instanceof Product part)) {
            return;
        }
        if (!SYNTAX.contains(part.productPrefix())) {
            throw new IllegalArgumentException("the condition uses " + part.productPrefix()
                    + "; conditions compare earlier fields with constants");
        }
        if (node instanceof Ref reference) {
            if (reference.names().size() != 1) {
                throw new IllegalArgumentException("the condition reads a field of another level");
            }
            reads.add(reference.names().head());
            return;
        }
        if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            throw new IllegalArgumentException("the condition calls " + call.function() + "(); it may call "
                    + String.join(", ", FUNCTIONS.stream().sorted().toList()));
        }
        for (int i = 0; i < part.productArity(); i++) {
            collect(part.productElement(i), reads);
        }
    }

    /** Keys of the fields on the same level that decide. */
    public Set<String> reads() {
        return reads;
    }

    /** The expression as written, with its leading {@code =}. */
    public String text() {
        return text;
    }

    /** True only if the expression is true; an answer that is not there yet hides nothing by itself. */
    boolean hides(ObjectNode level) {
        Map<String, @Nullable Object> context = new HashMap<>();
        for (String key : reads) {
            JsonNode value = level.get(key);
            context.put(key, value == null ? null : PlainValue.of(value));
        }
        Boolean known = decided.get(context);
        if (known != null) {
            return known;
        }
        boolean hides = evaluate(context);
        if (decided.size() < MOST_DECIDED && context.values().stream().allMatch(HideCondition::isSmall)) {
            decided.put(context, hides);
        }
        return hides;
    }

    private boolean evaluate(Map<String, @Nullable Object> context) {
        var result = FEEL.evaluate(expression, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    private static boolean isSmall(@Nullable Object value) {
        return value == null || value instanceof Boolean || (value instanceof String text && text.length() < 50);
    }
}
