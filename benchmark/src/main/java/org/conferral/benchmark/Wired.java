package org.conferral.benchmark;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts the product's classes together as the server does: each once, with what it asks for in its fields, and told when it
 * is complete. Transactions and permissions are the caller's.
 */
public final class Wired {
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** What is to be put wherever this type is asked for. */
    public <T> Wired with(Class<T> type, T instance) {
        made.put(type, instance);
        return this;
    }

    /** The one of a class, with all that it needs; of an interface that nobody gave, none. */
    public <T> T get(Class<T> type) throws ReflectiveOperationException {
        if (!made.containsKey(type) && !type.isInterface()) {
            make(type);
        }
        return type.cast(made.get(type));
    }

    private void make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object one = constructor.newInstance();
        made.put(type, one);
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(one, get(field.getType()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(one);
            }
        }
    }
}
