package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of library, study and product after a variant and settings took effect: each goes to the innermost of its name. */
public final class Settings {

    private final Context context;
    private final Scoped library;
    private final Scoped study;
    private final Scoped product;

    private Settings(Context context, Library library, Product product) {
        this.context = context;
        this.library = Scoped.of(library.parameters());
        this.study =
                Scoped.of(product.declarations().study().map(Study::parameters).orElse(Collections.emptySortedMap()));
        this.product = Scoped.of(product.declarations().parameters());
    }

    /**
     * A value that a parameter has while a switch is on.
     *
     * @param whileOn the switch
     * @param value the value
     */
    record Switched(String whileOn, Parameter.Value value) {}

    /**
     * The parameters of one scope.
     *
     * @param parameters each with the value that always holds
     * @param switched values that hold while a switch is on, in the order given
     */
    record Scoped(SortedMap<String, Parameter> parameters, SortedMap<String, List<Switched>> switched) {

        /** As stated. */
        public static Scoped of(SortedMap<String, Parameter> parameters) {
            return new Scoped(new TreeMap<>(parameters), new TreeMap<>());
        }

        private void put(Setting setting, Parameter.Value value) {
            String name = setting.name();
            setting.whileOn()
                    .ifPresentOrElse(
                            whileOn -> switched.computeIfAbsent(name, unused -> new ArrayList<>())
                                    .add(new Switched(whileOn, value)),
                            () -> parameters.computeIfPresent(name, (unused, parameter) -> parameter.with(value)));
        }

        /** The values that a parameter has while switches are on. */
        List<Switched> switched(String name) {
            return switched.getOrDefault(name, List.of());
        }
    }

    /** The parameters of a library, a study and a product, each as it is set. */
    public static Settings of(Context context, Library library, Product product) {
        Settings settings = new Settings(context, library, product);
        settings.applyVariant(product);
        product.declarations().settings().forEach(settings::applyByHand);
        return settings;
    }

    /** Those of the library. */
    public Scoped library() {
        return library;
    }

    /** Those of the study. */
    public Scoped study() {
        return study;
    }

    /** Those of the product. */
    public Scoped product() {
        return product;
    }

    private void applyVariant(Product from) {
        Place variants = Place.of("/variants");
        String name = from.declarations().variantInForce().orElse("");
        variant(from).forEach(setting -> apply(setting, variants.child(name).child(setting.name())));
    }

    private List<Setting> variant(Product from) {
        Optional<String> name = from.declarations().variantInForce();
        if (name.isPresent() && !from.declarations().variants().containsKey(name.get())) {
            List<String> known = List.copyOf(from.declarations().variants().keySet());
            context.issues()
                    .add(Issue.error(
                                    IssueCode.UNKNOWN_VARIANT,
                                    Place.of("/variants"),
                                    "\"" + from.id() + "\" has no variant \"" + name.get() + "\""
                                            + (known.isEmpty()
                                                    ? ", and no variants at all"
                                                    : ", only " + String.join(", ", known)))
                            .maybeOneOf(ClosestNames.of(known).to(name.get())));
            return List.of();
        }
        return name.map(one -> from.declarations().variants().get(one)).orElse(List.of());
    }

    private void applyByHand(Setting setting) {
        Place place = Place.of("setting " + setting);
        apply(setting, place);
        Stream.of(product, study, library)
                .map(Scoped::parameters)
                .filter(scope -> scope.containsKey(setting.name()))
                .findFirst()
                .map(scope -> scope.get(setting.name()))
                .filter(parameter -> parameter.role() == Role.DECLARED)
                .ifPresent(parameter -> context.issues()
                        .add(Issue.note(
                                IssueCode.DECLARED,
                                place,
                                "\"" + setting.name()
                                        + "\" belongs to the unit of analysis: the result is for another unit")));
    }

    private void apply(Setting setting, Place place) {
        for (Scoped scope : List.of(product, study, library)) {
            Parameter parameter = scope.parameters().get(setting.name());
            if (parameter != null) {
                context.issues()
                        .collect(place, () -> setting.valueOf(parameter))
                        .ifPresent(value -> {
                            setting.held(parameter, value)
                                    .ifPresent(note -> context.issues().add(note.at(place)));
                            scope.put(setting, value);
                        });
                return;
            }
        }
        List<String> known = new ArrayList<>(product.parameters().keySet());
        known.addAll(study.parameters().keySet());
        known.addAll(library.parameters().keySet());
        String settable = Stream.of(product, study)
                .flatMap(scope -> scope.parameters().entrySet().stream())
                .filter(one -> one.getValue().role() != Role.DERIVED)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        context.issues()
                .add(Issue.error(
                                IssueCode.UNKNOWN_PARAMETER,
                                place,
                                "no parameter is named \"" + setting.name() + "\", only "
                                        + (settable.isEmpty() ? "those of the library" : settable))
                        .maybeOneOf(ClosestNames.of(known).to(setting.name())));
    }
}
