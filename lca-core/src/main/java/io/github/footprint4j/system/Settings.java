package io.github.footprint4j.system;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.Parameter;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Role;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters of library, study and product after a variant and settings took effect: each goes to the innermost of its name. */
final class Settings {

    private final Context context;
    private final SortedMap<String, Parameter> library;
    private final SortedMap<String, Parameter> study;
    private final SortedMap<String, Parameter> product;

    private Settings(Context context, Library library, Product product) {
        this.context = context;
        this.library = new TreeMap<>(library.parameters());
        this.study = new TreeMap<>(
                product.declarations().study().map(Study::parameters).orElse(Collections.emptySortedMap()));
        this.product = new TreeMap<>(product.declarations().parameters());
    }

    static Settings of(Context context, Library library, Product product) {
        Settings settings = new Settings(context, library, product);
        settings.variant(product).forEach(settings::apply);
        product.declarations().settings().forEach(settings::apply);
        return settings;
    }

    SortedMap<String, Parameter> library() {
        return library;
    }

    SortedMap<String, Parameter> study() {
        return study;
    }

    SortedMap<String, Parameter> product() {
        return product;
    }

    private List<Setting> variant(Product from) {
        Optional<String> name = from.declarations().variantInForce();
        if (name.isPresent() && !from.declarations().variants().containsKey(name.get())) {
            List<String> known = List.copyOf(from.declarations().variants().keySet());
            context.issues()
                    .add(Issue.error(
                                    IssueCode.UNKNOWN_VARIANT,
                                    Place.of("/variants"),
                                    "\"" + from.id() + "\" has no variant \"" + name.get() + "\", only "
                                            + String.join(", ", known))
                            .maybeOneOf(ClosestNames.of(known).to(name.get())));
            return List.of();
        }
        return name.map(one -> from.declarations().variants().get(one)).orElse(List.of());
    }

    private void apply(Setting setting) {
        for (SortedMap<String, Parameter> scope : List.of(product, study, library)) {
            Parameter parameter = scope.get(setting.name());
            if (parameter != null) {
                value(setting, parameter).ifPresent(value -> scope.put(setting.name(), parameter.with(value)));
                return;
            }
        }
        List<String> known = new ArrayList<>(product.keySet());
        known.addAll(study.keySet());
        known.addAll(library.keySet());
        context.issues()
                .add(Issue.error(
                                IssueCode.UNKNOWN_PARAMETER,
                                place(setting),
                                "no parameter is named \"" + setting.name() + "\"")
                        .maybeOneOf(ClosestNames.of(known).to(setting.name())));
    }

    private Optional<Parameter.Value> value(Setting setting, Parameter parameter) {
        if (parameter.role() == Role.DERIVED) {
            return refused(IssueCode.NOT_ALLOWED, setting, "is derived from others and cannot be set");
        }
        if (parameter.value() instanceof Parameter.Truth) {
            return setting.value().equals("true") || setting.value().equals("false")
                    ? Optional.of(new Parameter.Truth(setting.value().equals("true")))
                    : refused(IssueCode.WRONG_TYPE, setting, "takes true or false");
        }
        if (parameter.value() instanceof Parameter.Choice) {
            return choice(setting, parameter);
        }
        return context.issues()
                .collect(place(setting), () -> Formula.parse(setting.value()))
                .map(Parameter.Numeric::new);
    }

    private Optional<Parameter.Value> choice(Setting setting, Parameter parameter) {
        Parameter.Value wanted = new Parameter.Choice(setting.value());
        return parameter.allowed().oneOf().contains(wanted)
                ? Optional.of(wanted)
                : refused(
                        IssueCode.NOT_ALLOWED,
                        setting,
                        "takes one of "
                                + parameter.allowed().oneOf().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")));
    }

    private Optional<Parameter.Value> refused(IssueCode code, Setting setting, String what) {
        context.issues()
                .add(Issue.error(
                        code,
                        place(setting),
                        "\"" + setting.name() + "\" " + what + ", found \"" + setting.value() + "\""));
        return Optional.empty();
    }

    private static Place place(Setting setting) {
        return Place.of("setting " + setting);
    }
}
