package io.github.footprint4j.footprint;

import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import java.util.stream.Collectors;

/** Methods in words. */
public final class MethodText {

    private MethodText() {}

    /** The name of a method with the rules that are not those of the standard. */
    public static String label(Method method) {
        String rules = changedRules(method);
        return method + (rules.isEmpty() ? "" : "; " + rules);
    }

    /** The rules that are not those of the standard, except the warming potentials, which stand beside the name; empty if there are none. */
    public static String changedRules(Method method) {
        return method.changedRules().stream()
                .filter(rule -> rule != Rule.WARMING_POTENTIALS)
                .map(rule -> rule + ": " + rule.of(method))
                .collect(Collectors.joining("; "));
    }
}
