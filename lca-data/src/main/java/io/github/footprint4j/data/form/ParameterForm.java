package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Parameter.Allowed;
import io.github.footprint4j.process.Parameter.Value;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.provenance.Provenance;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parameters: {@code name: { value, role, oneOf, min, max, decides, label }} with spread and provenance.
 *
 * <p>An {@code estimate} must state a spread; a {@code declared} or {@code derived} parameter may not. The {@code range} of a
 * {@code design} parameter says how far its lever moves and is no spread. What is {@code derived} is decided by nobody.
 */
public final class ParameterForm {

    private final AmountForm amounts;

    /** Parameters of a file whose amounts are read by {@code amounts}. */
    public ParameterForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    /** The parameters in one field of an object, each of which states its role. */
    public SortedMap<String, Parameter> read(Fields owner, String key) {
        ParameterNames.check(owner, key);
        return sorted(owner.optional(key)
                .entries((name, field) ->
                        field.suchAs("{ value: 12 GB, role: design }").object(this::withRole)));
    }

    /** One parameter; {@code role} is what it is if it does not say so. */
    public Optional<Parameter> read(Fields fields, Optional<Role> role) {
        FieldValue oneOf = fields.optional("oneOf").suchAs("[8 GB, 12 GB]");
        boolean choice = fields.has("oneOf");
        List<Value> values = oneOf.filled(element -> ValueForm.read(element, choice));
        Optional<Value> value = ValueForm.read(fields.required("value"), choice);
        Provenance provenance = amounts.provenances().read(fields);
        String label = fields.optional("label").text().orElse("");
        Ranges ranges = ranges(fields, values, role);
        value.ifPresent(found -> checkAllowed(fields, found, values));
        return value.flatMap(
                v -> role.map(r -> new Parameter(v, r, ranges.spread(), ranges.allowed(), label, provenance)));
    }

    /** The field that holds the parameters, or nothing if there are none. */
    public static Optional<SourceNode> write(Map<String, Parameter> parameters) {
        ObjectBuilder builder = ObjectNode.builder();
        parameters.forEach((name, parameter) -> builder.put(name, write(parameter)));
        return parameters.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }

    /** The issue of a value that is none of those allowed; nothing if it is one, or if anything is allowed. */
    public static Optional<Issue> notAllowed(Value value, List<Value> oneOf, Place place) {
        if (oneOf.isEmpty() || oneOf.stream().anyMatch(allowed -> ValueForm.same(allowed, value))) {
            return Optional.empty();
        }
        List<String> texts = oneOf.stream().map(Value::toString).toList();
        String message = "\"" + value + "\" is not allowed, expected one of " + String.join(", ", texts);
        return Optional.of(Issue.error(IssueCode.NOT_ALLOWED, place, message)
                .maybeOneOf(ClosestNames.of(texts).to(value.toString())));
    }

    private record Ranges(Optional<Spread> spread, Allowed allowed) {}

    private Optional<Parameter> withRole(Fields fields) {
        Optional<Role> role = fields.required("role").word(Role.class);
        Optional<Decider> decides = fields.optional("decides").word(Decider.class);
        if (decides.isPresent() && role.filter(Role.DERIVED::equals).isPresent()) {
            fields.issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    fields.keyPlace("decides"),
                                    "a derived parameter says who decides it, expected nobody: it follows from others")
                            .maybe("say it of the parameters in its formula"));
        }
        return read(fields, role)
                .map(parameter -> decides.map(parameter::decidedBy).orElse(parameter));
    }

    private static Ranges ranges(Fields fields, List<Value> values, Optional<Role> role) {
        Optional<Spread> spread = SpreadForm.read(fields);
        Allowed allowed = new Allowed(
                values, AmountForm.formula(fields.optional("min")), AmountForm.formula(fields.optional("max")));
        if (role.filter(Role.DESIGN::equals).isPresent() && spread.isPresent() && fields.has("range")) {
            fields.atMostOneOf(List.of("range", "min"));
            fields.atMostOneOf(List.of("range", "max"));
            fields.atMostOneOf(List.of("range", "centre"));
            return spread.get()
                    .match(
                            logNormal -> new Ranges(spread, allowed),
                            normal -> new Ranges(spread, allowed),
                            range -> new Ranges(
                                    Optional.empty(),
                                    new Allowed(values, Optional.of(range.low()), Optional.of(range.high()))),
                            uniform -> new Ranges(spread, allowed));
        }
        role.ifPresent(known -> checkSpread(fields, known, spread.isPresent()));
        return new Ranges(spread, allowed);
    }

    private static void checkSpread(Fields fields, Role role, boolean isSpread) {
        boolean written = SpreadForm.FIELDS.stream().anyMatch(fields::has);
        if (role == Role.ESTIMATE && !written) {
            String message = "an estimate has no spread, expected \"sigma\", \"range\" or \"distribution\"";
            fields.issues()
                    .add(Issue.error(IssueCode.SPREAD, fields.place(), message).maybe("sigma: 0.3"));
        }
        if ((role == Role.DECLARED || role == Role.DERIVED) && isSpread) {
            String key =
                    SpreadForm.FIELDS.stream().filter(fields::has).findFirst().orElseThrow();
            String message = "a " + role + " parameter has the spread \"" + key + "\", expected none";
            fields.issues()
                    .add(Issue.error(IssueCode.SPREAD, fields.keyPlace(key), message)
                            .maybe("role: estimate"));
        }
    }

    private static void checkAllowed(Fields fields, Value value, List<Value> oneOf) {
        boolean allRead = fields.optional("oneOf")
                .node()
                .filter(node -> size(node) == oneOf.size())
                .isPresent();
        if (allRead) {
            notAllowed(value, oneOf, fields.optional("value").place()).ifPresent(fields.issues()::add);
        }
    }

    private static int size(SourceNode node) {
        return node instanceof ListNode list ? list.elements().size() : -1;
    }

    private static SourceNode write(Parameter parameter) {
        ObjectBuilder builder = ObjectNode.builder().put("value", ValueForm.write(parameter.value()));
        builder.put("role", TextNode.of(parameter.role().word()));
        boolean isLever = parameter.role() == Role.DESIGN;
        parameter.spread().ifPresent(spread -> {
            if (isLever) {
                SpreadForm.writeLong(spread, builder);
            } else {
                SpreadForm.write(spread, builder);
            }
        });
        write(parameter.allowed(), builder);
        builder.put("decides", parameter.allowed().decides().map(decider -> TextNode.of(decider.word())));
        builder.put(
                "label", parameter.label().isEmpty() ? Optional.empty() : Optional.of(TextNode.of(parameter.label())));
        ProvenanceForm.write(parameter.provenance(), builder);
        return builder.build();
    }

    private static void write(Allowed allowed, ObjectBuilder builder) {
        if (!allowed.oneOf().isEmpty()) {
            builder.put(
                    "oneOf",
                    ListNode.of(allowed.oneOf().stream().map(ValueForm::write).toList()));
        }
        builder.put("min", allowed.min().map(AmountForm::write));
        builder.put("max", allowed.max().map(AmountForm::write));
    }

    private static SortedMap<String, Parameter> sorted(Map<String, Parameter> parameters) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
