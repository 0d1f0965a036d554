package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Spread.Centre;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spreads: {@code sigma} (log-normal around the median), {@code range: [low, high]} (triangular around the mode), each with another
 * {@code centre} if that stands beside it, or {@code distribution} with one of {@code normal: { deviation }},
 * {@code lognormal: { sigma, centre }}, {@code triangular: { low, high, centre }} and {@code uniform: { low, high }}.
 */
public final class SpreadForm {

    /** The fields of which at most one may stand. */
    public static final List<String> FIELDS = List.of("sigma", "range", "distribution");

    private static final List<String> KINDS = List.of("normal", "lognormal", "triangular", "uniform");

    private SpreadForm() {}

    /** The spread that stands among the fields of an object. */
    public static Optional<Spread> read(Fields fields) {
        fields.atMostOneOf(FIELDS);
        Optional<Centre> centre = centre(fields);
        Optional<Spread> sigma =
                sigma(fields, fields.optional("sigma")).map(s -> new Spread.LogNormal(s, centre.orElse(Centre.MEDIAN)));
        Optional<Spread> range = range(fields, fields.optional("range"), centre.orElse(Centre.MODE));
        Optional<Spread> distribution = fields.optional("distribution").object(SpreadForm::distribution);
        return sigma.or(() -> range).or(() -> distribution);
    }

    /** What the stated value is of the distribution that {@code sigma} or {@code range} describe. */
    private static Optional<Centre> centre(Fields fields) {
        Optional<Centre> centre = fields.optional("centre").word(Centre.class);
        if (fields.has("centre") && !fields.has("sigma") && !fields.has("range")) {
            fields.issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    fields.keyPlace("centre"),
                                    "\"centre\" says what the value is of a spread, expected \"sigma\" or \"range\" beside it")
                            .maybe("distribution: { lognormal: { sigma: 0.3, centre: mean } }"));
        }
        return centre;
    }

    /** Adds the shortest form that {@link #read} reads back. */
    public static void write(Spread spread, ObjectBuilder builder) {
        Optional<ObjectBuilder> written = spread.match(
                one -> one.centre() == Centre.MEDIAN
                        ? Optional.of(builder.put("sigma", NumberNode.of(one.sigma())))
                        : Optional.empty(),
                normal -> Optional.empty(),
                range -> range.centre() == Centre.MODE
                        ? Optional.of(builder.put("range", list(range)))
                        : Optional.empty(),
                uniform -> Optional.empty());
        if (written.isEmpty()) {
            writeLong(spread, builder);
        }
    }

    private static ListNode list(Spread.Triangular range) {
        return ListNode.of(List.of(AmountForm.write(range.low()), AmountForm.write(range.high())));
    }

    /** Adds the spread as {@code distribution}, for places where {@code range} means something else. */
    static void writeLong(Spread spread, ObjectBuilder builder) {
        ObjectBuilder distribution = spread.match(
                logNormal -> object(
                        "lognormal",
                        object("sigma", NumberNode.of(logNormal.sigma()))
                                .put("centre", TextNode.of(logNormal.centre().word()))
                                .build()),
                normal -> object(
                        "normal",
                        object("deviation", AmountForm.write(normal.deviation()))
                                .build()),
                triangular -> object("triangular", limits(triangular)),
                uniform ->
                        object("uniform", limits(uniform.low(), uniform.high()).build()));
        builder.put("distribution", distribution.build());
    }

    private static SourceNode limits(Spread.Triangular triangular) {
        ObjectBuilder limits = limits(triangular.low(), triangular.high());
        return triangular.centre() == Centre.MODE
                ? limits.build()
                : limits.put("centre", TextNode.of(triangular.centre().word())).build();
    }

    private static ObjectBuilder limits(Formula low, Formula high) {
        return object("low", AmountForm.write(low)).put("high", AmountForm.write(high));
    }

    private static ObjectBuilder object(String key, SourceNode value) {
        return ObjectNode.builder().put(key, value);
    }

    private static Optional<Double> sigma(Fields fields, FieldValue field) {
        Optional<Double> sigma = field.suchAs("0.3").number();
        sigma.filter(value -> value <= 0)
                .ifPresent(value -> fields.issues()
                        .add(Issue.error(
                                        IssueCode.OUT_OF_RANGE,
                                        field.place(),
                                        "\"sigma\" is " + value + ", expected a number above 0")
                                .maybe("leave it out if the value is certain")));
        return sigma;
    }

    private static Optional<Spread> range(Fields fields, FieldValue field, Centre centre) {
        if (field.isAbsent()) {
            return Optional.empty();
        }
        List<Formula> limits = field.suchAs("[1 %/a, 6 %/a]").elements(AmountForm::formula);
        int written = field.node()
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).elements().size())
                .orElse(2);
        if (written != 2) {
            String message = "\"range\" is a list of " + written + ", expected two: the smallest and the largest value";
            fields.issues().add(Issue.error(IssueCode.WRONG_TYPE, field.place(), message));
        }
        if (limits.size() == 2) {
            checkOrder(fields, limits.get(0), limits.get(1), field);
        }
        return limits.size() == 2
                ? Optional.of(new Spread.Triangular(limits.get(0), limits.get(1), centre))
                : Optional.empty();
    }

    private static Optional<Spread> distribution(Fields fields) {
        fields.atMostOneOf(KINDS);
        fields.atLeastOneOf(KINDS, "\"distribution\" names no kind, expected one of " + String.join(", ", KINDS));
        return Stream.of(
                        fields.optional("normal").object(SpreadForm::normal),
                        fields.optional("lognormal").object(SpreadForm::logNormal),
                        fields.optional("triangular").object(SpreadForm::triangular),
                        fields.optional("uniform").object(SpreadForm::uniform))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Spread> normal(Fields fields) {
        return AmountForm.formula(fields.required("deviation").suchAs("2 g")).map(Spread.Normal::new);
    }

    private static Optional<Spread> logNormal(Fields fields) {
        Optional<Double> sigma = sigma(fields, fields.required("sigma"));
        Centre centre = fields.optional("centre").word(Centre.class).orElse(Centre.MEDIAN);
        return sigma.map(value -> new Spread.LogNormal(value, centre));
    }

    private static Optional<Spread> triangular(Fields fields) {
        Optional<Formula> low = AmountForm.formula(fields.required("low"));
        Optional<Formula> high = AmountForm.formula(fields.required("high"));
        low.ifPresent(l -> high.ifPresent(h -> checkOrder(fields, l, h, fields.optional("low"))));
        Centre centre = fields.optional("centre").word(Centre.class).orElse(Centre.MODE);
        return low.flatMap(l -> high.map(h -> new Spread.Triangular(l, h, centre)));
    }

    private static Optional<Spread> uniform(Fields fields) {
        Optional<Formula> low = AmountForm.formula(fields.required("low"));
        Optional<Formula> high = AmountForm.formula(fields.required("high"));
        low.ifPresent(l -> high.ifPresent(h -> checkOrder(fields, l, h, fields.optional("low"))));
        return low.flatMap(l -> high.map(h -> new Spread.Uniform(l, h)));
    }

    /** Reports limits in the wrong order where both are quantities; formulas are compared when their values are known. */
    private static void checkOrder(Fields fields, Formula low, Formula high, FieldValue field) {
        Optional<Quantity> greatest = high.quantity();
        low.quantity()
                .filter(l -> greatest.filter(h -> h.dimension().equals(l.dimension()) && h.base() < l.base())
                        .isPresent())
                .ifPresent(l -> fields.issues()
                        .add(Issue.error(
                                        IssueCode.OUT_OF_RANGE,
                                        field.place(),
                                        "the smallest value " + low + " is above the largest value " + high
                                                + ", expected the smaller one first")
                                .maybe(high + ", " + low)));
    }
}
