package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reference may stand for: name and place may each be a parameter that chooses; a name with an owner is no parameter.
 *
 * @param context where issues go
 * @param background the library
 * @param names the parameters
 * @param field where the reference stands
 */
record Choices(Context context, Background background, Names names, Field field) {

    /** A reference without parameters, and the term that is 1 while it is taken. */
    record Chosen(Reference reference, Term taken) {}

    /** Each choice; empty after an issue was reported. */
    List<Chosen> of(Reference reference) {
        List<Chosen> all = new ArrayList<>();
        for (Chosen name : named(reference)) {
            for (Chosen place : at(name.reference())) {
                all.add(new Chosen(place.reference(), name.taken().times(place.taken())));
            }
        }
        return all;
    }

    private List<Chosen> named(Reference reference) {
        List<Names.Option> options = reference.owner().isPresent() ? List.of() : names.options(reference.name());
        if (options.isEmpty()) {
            return List.of(new Chosen(reference, Term.Fixed.ONE));
        }
        background.named(reference.name()).stream()
                .findFirst()
                .ifPresent(dataset -> context.issues()
                        .add(HiddenNames.chosen(reference.name(), dataset).at(field.place())));
        return options.stream()
                .map(option -> new Chosen(option(option.text(), reference), option.taken()))
                .toList();
    }

    /** The option of a parameter may name owner and place. */
    private Reference option(String text, Reference reference) {
        Reference option = Reference.parse(text);
        boolean isPlaced = !option.at().isEmpty();
        if (isPlaced && !reference.at().isEmpty()) {
            context.error(
                    IssueCode.CONFLICTING_FIELDS,
                    field,
                    "\"" + reference.name() + "\" may be \"" + text + "\", which names its place, beside "
                            + reference.at());
        }
        return isPlaced ? option : option.at(reference.at());
    }

    private List<Chosen> at(Reference reference) {
        List<String> at = reference.at();
        if (at.size() > 1 && at.stream().anyMatch(place -> !names.options(place).isEmpty())) {
            context.error(
                    IssueCode.CONFLICTING_FIELDS,
                    field,
                    "a list of locations names a parameter in " + at + ", expected locations, or the parameter alone");
            return List.of();
        }
        List<Names.Option> options = at.size() == 1 ? names.options(at.get(0)) : List.of();
        if (!options.isEmpty()) {
            warnIfAPlace(at.get(0), reference.name());
        }
        return options.isEmpty()
                ? List.of(new Chosen(reference, Term.Fixed.ONE))
                : options.stream()
                        .map(option -> new Chosen(reference.at(List.of(option.text())), option.taken()))
                        .toList();
    }

    private void warnIfAPlace(String name, String dataset) {
        if (background.named(dataset).stream()
                .anyMatch(one -> one.id().at().toString().equals(name))) {
            context.issues().add(HiddenNames.place(name, dataset).at(field.place()));
        }
    }
}
