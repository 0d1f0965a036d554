package io.github.footprint4j.resolve;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Provider;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says why a reference finds nobody, or too many.
 *
 * @param providers whom it could find
 * @param background the library
 * @param reference the reference
 * @param unmet what it asks for
 * @param issues what was found so far, which bounds the search for closest names
 */
record Unfound(Providers providers, Background background, Reference reference, Unmet unmet, Issues issues) {

    /** Nobody fits. */
    InvalidInputException nobody() {
        List<Provider> elsewhere = unmet == Unmet.PROCESS
                ? providers.declared(reference.at(List.of()))
                : providers.named(reference.at(List.of()));
        Optional<Issue> refused = providers.refusal(reference);
        if (refused.isEmpty() && !elsewhere.isEmpty()) {
            return new InvalidInputException(elsewhere(elsewhere));
        }
        Optional<Issue> renamed = unmet == Unmet.PROCESS
                ? Optional.empty()
                : background.library().renamed(reference.name()).map(Library.Renamed::refusal);
        return new InvalidInputException(refused.or(() -> renamed).orElseGet(() -> switch (unmet) {
            case PROCESS -> unknownProcess();
            case DATASET -> unknownDataset();
            case WASTE -> untreated();
        }));
    }

    private Issue unknownProcess() {
        return refused(
                        IssueCode.UNKNOWN_PROCESS,
                        "no process of this product is named \"" + reference.ownedName() + "\"")
                .maybeOneOf(issues.closest(reference.name(), providers::ownNames));
    }

    private Issue unknownDataset() {
        String of = reference.owner().map(owner -> " of \"" + owner + "\"").orElse("");
        Issue issue = refused(IssueCode.UNKNOWN_DATASET, "no dataset" + of + " is named \"" + reference.name() + "\"");
        return issues.asked(() -> hinted(issue)).orElse(issue);
    }

    /** With the names that may be meant, or else with what to do without. */
    private Issue hinted(Issue issue) {
        List<String> closest = background.search().names(reference.name(), known());
        return closest.isEmpty()
                ? background.search().gaps(reference.name()).stream()
                        .filter(gap -> !gap.instead().isEmpty())
                        .findFirst()
                        .map(gap -> issue.maybe(gap.instead()))
                        .orElse(issue)
                : issue.maybeOneOf(closest);
    }

    private Issue untreated() {
        String name = reference.ownedName();
        List<String> closest =
                issues.found(reference.name(), wanted -> background.search().names(wanted, known()));
        String alike = closest.isEmpty() ? "" : ", or \"" + String.join("\" or \"", closest) + "\" is meant";
        return refused(
                        IssueCode.UNKNOWN_PROCESS,
                        "nothing treats the waste \"" + name + "\", expected a process that takes it or the name of a"
                                + " dataset that does")
                .maybe("a process with inputs: [{ waste: " + name + ", amount: 1 kg }] is missing" + alike);
    }

    /** The names that an owner has; those of everybody if none is named. */
    private Collection<String> known() {
        SortedSet<String> known = new TreeSet<>(background.names());
        known.addAll(providers.ownNames());
        known.removeIf(name -> providers
                .named(new Reference(reference.owner(), name, List.of()))
                .isEmpty());
        return known;
    }

    private Issue elsewhere(List<Provider> elsewhere) {
        List<String> codes = elsewhere.stream()
                .map(one -> one.at().code())
                .distinct()
                .sorted()
                .toList();
        Issue issue = refused(
                IssueCode.UNKNOWN_LOCATION,
                "\"" + reference.ownedName() + "\" does not exist at " + String.join(" or ", reference.at())
                        + ", only at " + String.join(", ", codes));
        boolean isPlaceless = elsewhere.stream()
                .anyMatch(one -> one.dataset().isEmpty() && one.at().equals(Location.GLOBAL));
        return isPlaceless
                ? issue.maybe("leave out the place: \"" + reference.ownedName() + "\" is a process of this product")
                : issue.maybeOneOf(ClosestNames.of(codes).to(reference.at().get(0)));
    }

    /** More than one fits. */
    InvalidInputException several(List<Provider> found) {
        boolean inLibrary = found.stream().allMatch(one -> one.dataset().isPresent());
        String name = "\"" + reference.ownedName() + "\"";
        if (inLibrary && reference.at().isEmpty()) {
            String codes = found.stream().map(one -> one.at().code()).collect(Collectors.joining(", "));
            return new InvalidInputException(refused(
                            IssueCode.AMBIGUOUS_DATASET, name + " exists at " + codes + ", expected \"at\"")
                    .maybe("\"" + reference.ownedName() + " @ " + found.get(0).at() + "\""));
        }
        return new InvalidInputException(refused(
                IssueCode.AMBIGUOUS_DATASET,
                name + " is made by "
                        + found.stream().map(one -> "\"" + maker(one) + "\"").collect(Collectors.joining(" and "))
                        + ", expected one maker"));
    }

    private static Node maker(Provider one) {
        return one.product()
                .map(made -> Node.of(one.process().id(), made))
                .orElseGet(() -> Node.of(one.process().id()));
    }

    private static Issue refused(IssueCode code, String message) {
        return Issue.error(code, Place.NONE, message);
    }
}
