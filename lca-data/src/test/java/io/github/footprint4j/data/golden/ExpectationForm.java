package io.github.footprint4j.data.golden;

import io.github.footprint4j.data.golden.Expectation.Question;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.LandRules.DefaultTable;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what an oracle says; without oracle, tolerance, set of warming potentials and a number it is refused.
 *
 * <p>The method is PAS 2050:2011 unless {@code method} names another one; {@code recycling} takes another rule for recycled material,
 * {@code boundary} another boundary than that of the product, {@code landUseTable: true} the default table of land-use change.
 */
final class ExpectationForm {

    private ExpectationForm() {}

    static Expectation read(Source source) {
        Issues issues = new Issues();
        Optional<Expectation> expectation = Documents.parse(source, issues)
                .flatMap(root -> FieldValue.of(root, issues).object(ExpectationForm::expectation));
        issues.throwIfErrors();
        return expectation.orElseThrow();
    }

    private static Optional<Expectation> expectation(Fields fields) {
        Optional<String> oracle = fields.required("oracle").text();
        Optional<Tolerance> tolerance = tolerance(fields.required("tolerance"));
        Optional<Question> question = question(fields);
        Map<View, Map<String, Expected>> numbers = numbers(fields);
        Optional<Expected> deviation = number(fields.optional("deviation"));
        List<IssueCode> notes = fields.optional("notes").elements(note -> note.word(IssueCode.class));
        if (numbers.isEmpty()) {
            fields.issues()
                    .add(Issue.error(IssueCode.MISSING_FIELD, fields.place(), "no number is expected of the result"));
        }
        return oracle.flatMap(
                o -> tolerance.flatMap(t -> question.map(q -> new Expectation(o, t, q, numbers, deviation, notes))));
    }

    private static Optional<Tolerance> tolerance(FieldValue field) {
        if (field.holds(TextNode.class)) {
            return field.text().filter(Tolerance.AS_PRINTED::equals).map(word -> new Tolerance.AsPrinted());
        }
        return field.number().map(Tolerance.Relative::new);
    }

    private static Optional<Question> question(Fields fields) {
        Optional<GwpSet> gwp = fields.required("gwp").text(ExpectationForm::set);
        Optional<String> variant = fields.optional("variant").text();
        List<Setting> settings = new ArrayList<>();
        fields.optional("settings")
                .entries((name, value) -> setting(value))
                .forEach((name, value) -> settings.add(new Setting(name, value)));
        Optional<Boundary> boundary = fields.optional("boundary").word(Boundary.class);
        return method(fields)
                .flatMap(rules -> gwp.map(set -> new Question(rules.with(set), boundary, variant, settings)));
    }

    private static GwpSet set(String name) {
        return GwpSet.find(name).orElseThrow(() -> new IllegalStateException("no set is named " + name));
    }

    private static Optional<Method> method(Fields fields) {
        Optional<RecyclingRule> recycling = fields.optional("recycling").word(RecyclingRule.class);
        Optional<Method> method = fields.has("method")
                ? fields.optional("method").text(ExpectationForm::known)
                : Optional.of(Method.PAS_2050_2011);
        boolean table = fields.optional("landUseTable").truth().orElse(false);
        return method.map(found -> recycling.map(found::with).orElse(found))
                .map(found -> table ? withTable(found) : found);
    }

    private static Method withTable(Method method) {
        CarbonRules carbon = method.carbon();
        return method.with(carbon.with(carbon.land().with(DefaultTable.ON)));
    }

    private static Method known(String name) {
        return Method.find(name).orElseThrow(() -> {
            List<String> names = Method.all().stream().map(Method::name).toList();
            String message = "\"method\" is \"" + name + "\", expected one of " + String.join(", ", names);
            return new InvalidInputException(Issue.error(IssueCode.UNKNOWN_WORD, Place.NONE, message)
                    .maybeOneOf(ClosestNames.of(names).to(name)));
        });
    }

    private static Optional<String> setting(FieldValue value) {
        return value.holds(TruthNode.class) ? value.truth().map(String::valueOf) : value.amount();
    }

    private static Map<View, Map<String, Expected>> numbers(Fields fields) {
        Map<View, Map<String, Expected>> numbers = new EnumMap<>(View.class);
        for (View view : View.values()) {
            FieldValue field = fields.optional(view.toString());
            if (view == View.TOTAL) {
                number(field).ifPresent(total -> numbers.put(view, Map.of(View.WHOLE, total)));
            } else if (field.node().isPresent()) {
                numbers.put(view, field.entries((key, value) -> number(value)));
            }
        }
        return numbers;
    }

    private static Optional<Expected> number(FieldValue field) {
        return field.number()
                .flatMap(value -> field.node())
                .filter(NumberNode.class::isInstance)
                .map(node -> new Expected(((NumberNode) node).text()));
    }
}
