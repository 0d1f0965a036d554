package io.github.footprint4j.system;

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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        settings.applyVariant(product);
        product.declarations().settings().forEach(settings::applyByHand);
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
                                    "\"" + from.id() + "\" has no variant \"" + name.get() + "\", only "
                                            + String.join(", ", known))
                            .maybeOneOf(ClosestNames.of(known).to(name.get())));
            return List.of();
        }
        return name.map(one -> from.declarations().variants().get(one)).orElse(List.of());
    }

    private void applyByHand(Setting setting) {
        Place place = Place.of("setting " + setting);
        apply(setting, place);
        Stream.of(product, study, library)
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
        for (SortedMap<String, Parameter> scope : List.of(product, study, library)) {
            Parameter parameter = scope.get(setting.name());
            if (parameter != null) {
                context.issues()
                        .collect(place, () -> setting.valueOf(parameter))
                        .ifPresent(value -> scope.put(setting.name(), parameter.with(value)));
                return;
            }
        }
        List<String> known = new ArrayList<>(product.keySet());
        known.addAll(study.keySet());
        known.addAll(library.keySet());
        String settable = Stream.of(product, study)
                .flatMap(scope -> scope.entrySet().stream())
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
