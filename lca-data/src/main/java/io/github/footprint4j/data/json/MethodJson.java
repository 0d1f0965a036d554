package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import java.util.List;
import java.util.Optional;

/** The rules of a method. */
final class MethodJson {

    private MethodJson() {}

    /** The rules that are not those of the standard, without the set of warming potentials, which has a member of its own. */
    static Optional<ListNode> changedRules(Method method) {
        List<SourceNode> rules = method.changedRules().stream()
                .filter(rule -> rule != Rule.WARMING_POTENTIALS)
                .map(rule -> rule(rule, method))
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(rules));
    }

    private static SourceNode rule(Rule rule, Method method) {
        return ObjectNode.builder()
                .put("rule", TextNode.of(rule.toString()))
                .put("choice", TextNode.of(rule.of(method)))
                .build();
    }
}
