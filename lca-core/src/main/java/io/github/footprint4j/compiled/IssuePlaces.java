package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.function.Supplier;

/** Shows issues where they stand in the files of a product and its library. */
public record IssuePlaces(Product product, Library library) {

    /** The issues at their positions, in the order of these. */
    public List<Issue> located(List<Issue> issues) {
        return issues.stream().map(this::located).sorted().toList();
    }

    private Issue located(Issue issue) {
        String path = issue.place().path();
        if (isOfLibrary(issue.place())) {
            return library.places().locate(issue.at(Place.of(path)));
        }
        return path.isEmpty() || path.startsWith("/") ? product.places().locate(issue) : issue;
    }

    /** A place at its position. */
    Place at(Place place) {
        return isOfLibrary(place)
                ? library.places().at(place.path())
                : product.places().at(place.path());
    }

    /** True for a place of the library that is not found in its files yet. */
    static boolean isOfLibrary(Place place) {
        return place.line() == 0 && place.source().equals(Field.LIBRARY);
    }

    /** Throws all issues if one of them is an error. */
    public void throwIfErrors(Issues issues) {
        if (issues.hasErrors()) {
            throw new InvalidInputException(located(issues.toList()));
        }
    }

    /** The answer of a step; what it throws is located. */
    public <T> T locating(Supplier<T> step) {
        try {
            return step.get();
        } catch (UnsolvableException e) {
            throw new UnsolvableException(located(e.issues()));
        } catch (InvalidInputException e) {
            throw new InvalidInputException(located(e.issues()));
        }
    }
}
