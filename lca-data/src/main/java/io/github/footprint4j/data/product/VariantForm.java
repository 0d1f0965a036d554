package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.form.ValueForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Parameter.Value;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Variants: {@code name: { parameter: value }}. */
final class VariantForm {

    private final SortedMap<String, Parameter> known;
    private final boolean knowsAll;

    /**
     * Variants that set parameters of the product and its study.
     *
     * @param knowsAll false if some parameters could not be read, so that an unknown name is no finding
     */
    VariantForm(SortedMap<String, Parameter> known, boolean knowsAll) {
        this.known = known;
        this.knowsAll = knowsAll;
    }

    Map<String, List<Setting>> read(Fields fields) {
        return fields.optional("variants")
                .entries((name, variant) -> variant.suchAs("{ ram: 12 GB }").object(this::settings));
    }

    static Optional<SourceNode> write(Map<String, List<Setting>> variants) {
        ObjectBuilder builder = ObjectNode.builder();
        variants.forEach((name, settings) -> builder.put(name, write(settings)));
        return variants.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }

    /** Settings of parameters that are not known here. */
    static List<Setting> settings(FieldValue field) {
        return field.object(fields -> new VariantForm(Collections.emptySortedMap(), false).settings(fields))
                .orElse(List.of());
    }

    private Optional<List<Setting>> settings(Fields fields) {
        return Optional.of(fields.object().members().keySet().stream()
                .map(name -> setting(fields, name))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Setting> setting(Fields fields, String name) {
        FieldValue field = fields.optional(name);
        Optional<Parameter> parameter = Optional.ofNullable(known.get(name));
        if (parameter.isEmpty() && knowsAll) {
            fields.issues()
                    .add(unknown(name, fields.keyPlace(name), fields.issues().closest(name, known::keySet)));
        }
        List<Value> oneOf = parameter.map(found -> found.allowed().oneOf()).orElse(List.of());
        Optional<Value> value = ValueForm.read(field, !oneOf.isEmpty() || parameter.isEmpty());
        value.ifPresent(found -> parameter
                .flatMap(known -> problem(name, found, known, field.place()))
                .ifPresent(fields.issues()::add));
        return value.map(found -> new Setting(name, found.toString()));
    }

    private static Optional<Issue> problem(String name, Value value, Parameter parameter, Place place) {
        if (parameter.role() == Role.DERIVED) {
            String message =
                    "the variant sets \"" + name + "\", which is derived from others, expected another parameter";
            return Optional.of(
                    Issue.error(IssueCode.NOT_ALLOWED, place, message).maybe("role: design"));
        }
        Value usual = parameter.value();
        if (usual.isTruth() != value.isTruth()) {
            String expected = usual.isTruth() ? "true or false" : "a value such as " + usual;
            String message = "the variant sets \"" + name + "\" to " + value + ", expected " + expected;
            return Optional.of(Issue.error(IssueCode.WRONG_TYPE, place, message));
        }
        Optional<Issue> notAllowed =
                ParameterForm.notAllowed(value, parameter.allowed().oneOf(), place);
        return notAllowed.or(() -> otherDimension(name, value, usual).map(issue -> issue.at(place)));
    }

    private static Optional<Issue> otherDimension(String name, Value value, Value usual) {
        return dimension(usual)
                .flatMap(needed -> dimension(value)
                        .filter(found -> !found.equals(needed))
                        .map(found -> Issue.error(
                                IssueCode.DIMENSION_MISMATCH,
                                Place.NONE,
                                "the variant sets \"" + name + "\" to " + value + ", found " + found + ", expected "
                                        + needed + " such as " + usual)));
    }

    private static Optional<Dimension> dimension(Value value) {
        return value.quantity().map(Quantity::dimension);
    }

    private static Issue unknown(String name, Place place, List<String> closest) {
        String message = "the variant sets \"" + name + "\", expected a parameter of the product or its study";
        return Issue.error(IssueCode.UNKNOWN_PARAMETER, place, message).maybeOneOf(closest);
    }

    static SourceNode write(List<Setting> settings) {
        ObjectBuilder builder = ObjectNode.builder();
        settings.forEach(setting -> builder.put(setting.name(), ValueForm.write(setting)));
        return builder.build();
    }
}
