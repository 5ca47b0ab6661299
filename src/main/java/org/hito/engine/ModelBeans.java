package org.hito.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans that a model can reach, by name, and no other: {@code *Delegate} in a {@code process} package and every
 * {@link ModelBean}. Looked up when a model asks for one, because the engine is made before them.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> names = SingletonSupplier.of(this::find);

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<String> names() {
        return names.get();
    }

    private Set<String> find() {
        return Stream.concat(
                        Stream.of(beans.getBeanNamesForType(JavaDelegate.class, true, false))
                                .filter(this::isDelegate),
                        Stream.of(beans.getBeanNamesForType(ModelBean.class, true, false)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isDelegate(String name) {
        Class<?> type = beans.getType(name);
        return name.endsWith("Delegate")
                && type != null
                && type.getPackageName().endsWith(".process");
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && names().contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String name && names().contains(name) ? beans.getBean(name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names().stream()
                .<Map.Entry<Object, Object>>map(name -> new SimpleImmutableEntry<>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
