package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.Elaborated;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.IssuePlaces;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.resolve.Background;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of a product and its library under a method: its compiled form, and what the author should know of.
 *
 * @param compiled the compiled form
 * @param warnings warnings and notes, in the order of their places
 * @param datasets the datasets of the library that the product reaches, by node
 */
public record CompiledProduct(Compiled compiled, List<Issue> warnings, Map<Node, Dataset> datasets) {

    /**
     * The compilation of a product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place in the file
     * @throws io.github.footprint4j.issue.UnsolvableException if no values could give the system an answer
     */
    public static CompiledProduct of(Product product, Background background, Method method) {
        Elaborated elaborated = Elaboration.of(product, background, method);
        Issues issues = elaborated.context().issues();
        ScopeChecks.otherSet(product, method).ifPresent(issues::add);
        if (!issues.hasErrors()) {
            Links.check(elaborated.context(), elaborated.columns());
        }
        IssuePlaces places = new IssuePlaces(product, background.library());
        places.throwIfErrors(issues);
        Compiled compiled = places.locating(() -> Compiled.of(elaborated));
        compiled.checkStated(elaborated.context().checks(), issues);
        warnOfUnreached(product, compiled, issues);
        if (!issues.hasErrors()) {
            new DeadFields(
                            elaborated.context(),
                            product,
                            new Field("", product.id().value()))
                    .check();
            compiled.noteWithoutEffect(issues);
            new EmptyStages(issues, product).check(elaborated.columns());
        }
        places.throwIfErrors(issues);
        elaborated.context().advice().stream().forEach(issues::add);
        return new CompiledProduct(compiled, places.located(issues.toList()), elaborated.datasets());
    }

    /**
     * The same product under a method that differs only by the set of warming potentials, without elaborating it again.
     *
     * @param product the product it was made of
     * @param background the library it was made with
     * @param from the method it was made under
     * @param set the other set
     * @return empty if something is emitted that has no potential in the set
     */
    public Optional<CompiledProduct> under(Product product, Background background, Method from, GwpSet set) {
        Method to = from.with(set);
        IssuePlaces places = new IssuePlaces(product, background.library());
        Stream<Issue> other = ScopeChecks.otherSet(product, to).stream();
        List<Issue> before =
                places.located(ScopeChecks.otherSet(product, from).stream().toList());
        List<Issue> notes = Stream.concat(
                        warnings.stream().filter(issue -> !before.contains(issue)),
                        places.located(other.toList()).stream())
                .sorted()
                .toList();
        return compiled.under(to.characterisation()).map(same -> new CompiledProduct(same, notes, datasets));
    }

    /** A process of the product's own counts only if something runs it or buys from it. */
    private static void warnOfUnreached(Product product, Compiled compiled, Issues issues) {
        List<UnitProcess> processes = product.lifeCycle().processes();
        Set<ProcessId> reached = compiled.layout().nodes().names().stream()
                .flatMap(node -> node.process().stream())
                .collect(Collectors.toSet()); // asked only, never iterated
        for (int i = 0; i < processes.size(); i++) {
            ProcessId id = processes.get(i).id();
            if (!reached.contains(id)) {
                issues.add(Issue.warning(
                        IssueCode.UNUSED,
                        Field.ofProcess(product, i).place(),
                        "nothing runs \"" + id.name() + "\" or buys from it: it does not count"));
            }
        }
    }
}
