package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.RecyclingRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Another {@code method}, another rule for {@code recycling}, or both. */
final class CalculateForm {

    private CalculateForm() {}

    static Optional<Change> read(Fields fields) {
        Optional<String> method =
                fields.optional("method").suchAs("\"ISO 14067:2018\"").text(CalculateForm::method);
        Optional<String> recycling =
                fields.optional("recycling").word(RecyclingRule.class).map(RecyclingRule::word);
        return method.or(() -> recycling).map(some -> new Change.Calculate(method, recycling));
    }

    static SourceNode write(Change.Calculate calculate) {
        return ObjectNode.builder()
                .put("method", calculate.method().map(TextNode::of))
                .put("recycling", calculate.recycling().map(TextNode::of))
                .build();
    }

    /** The name of the method that a text means, or the only one that starts so: {@code iso-14067}. */
    private static String method(String text) {
        List<String> names = Method.all().stream().map(Method::name).toList();
        List<String> meant = names.stream()
                .filter(name -> plain(name).startsWith(plain(text)))
                .toList();
        return Method.find(text)
                .map(Method::name)
                .or(() -> meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty())
                .orElseThrow(() -> unknown(text, names, meant));
    }

    private static InvalidInputException unknown(String text, List<String> names, List<String> meant) {
        String message =
                "no method is named \"" + TextNode.shortened(text) + "\", expected one of " + String.join(", ", names);
        boolean isCloser = !meant.isEmpty() && meant.size() < names.size();
        return new InvalidInputException(Issue.error(IssueCode.UNKNOWN_WORD, Place.NONE, message)
                .maybeOneOf(isCloser ? meant : ClosestNames.of(names).to(text)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
