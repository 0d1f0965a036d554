package io.github.footprint4j.elaborate;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.Stage;
import java.util.List;
import java.util.Optional;

/** Compares goal and scope with the method, the library and the life cycle. */
final class ScopeChecks {

    private final Context context;
    private final Product product;
    private final Method method;
    private final Library library;

    private ScopeChecks(Context context, Product product, Method method, Library library) {
        this.context = context;
        this.product = product;
        this.method = method;
        this.library = library;
    }

    static ScopeChecks of(Context context, Product product, Method method, Library library) {
        return new ScopeChecks(context, product, method, library);
    }

    void check(Field root, List<SystemColumn> columns) {
        refuseTakenId(root.member("id"));
        warnOfOtherMethod(root.member("rules"));
        warnOfOtherRules(root.member("rules"));
        warnOfOtherLibrary(root.member("library"));
        refuseStagesOutside(root);
        refuseColumnsOutside(root, columns);
    }

    /** The id of a product is the owner of its processes, so that nobody else may have it. */
    private void refuseTakenId(Field field) {
        String id = product.id().value();
        boolean isLibrary = id.equals(library.id().value());
        if (isLibrary || id.equals(Change.SUPPLIED.value())) {
            context.issues()
                    .add(Issue.error(
                                    IssueCode.DUPLICATE_ID,
                                    field.place(),
                                    "\"" + id + "\" owns "
                                            + (isLibrary ? "the datasets of the library" : "what changes bring along")
                                            + ", expected an id of the product's own, since \"" + id
                                            + ":…\" would mean either")
                            .maybe("\"" + id + "-product\""));
        }
    }

    /** The calculator's method decides; a file that was written for another one gives a warning. */
    private void warnOfOtherMethod(Field rules) {
        Rules written = product.scope().rules();
        written.method()
                .filter(name -> Method.find(name)
                        .filter(found -> found.name().equals(method.name()))
                        .isEmpty())
                .ifPresent(name -> context.warning(
                        IssueCode.OTHER_METHOD,
                        rules.member("method"),
                        "written for \"" + name + "\", calculated under " + method.name()));
    }

    /** A warning if a file was written for another set of warming potentials. */
    static Optional<Issue> otherSet(Product product, Method method) {
        Field rules = new Field("", product.id().value()).member("rules");
        return product.scope()
                .rules()
                .gwp()
                .filter(name -> !name.equalsIgnoreCase(method.gwp().toString()))
                .map(name -> Issue.warning(
                        IssueCode.OTHER_METHOD,
                        rules.member("gwp").place(),
                        "written for " + GwpSet.find(name).map(GwpSet::title).orElse(name) + ", calculated with "
                                + method.gwp()));
    }

    private void warnOfOtherRules(Field rules) {
        product.scope()
                .rules()
                .recycling()
                .filter(rule -> !method.sharing().recyclingChoices().contains(rule))
                .ifPresent(rule -> context.warning(
                        IssueCode.OTHER_METHOD,
                        rules.member("recycling"),
                        "the rule \"" + rule + "\" is none of " + method.title() + ", calculated under "
                                + method.sharing().recycling()));
        product.scope()
                .rules()
                .coProducts()
                .filter(rule -> !method.sharing().coProducts().contains(rule))
                .ifPresent(rule -> context.warning(
                        IssueCode.OTHER_METHOD,
                        rules.member("coProducts"),
                        "the rule \"" + rule + "\" is none of " + method.title() + ", whose own order applies"));
    }

    private void warnOfOtherLibrary(Field field) {
        product.declarations()
                .library()
                .filter(name -> !name.equals(library.id().value()) && !name.equals(library.toString()))
                .ifPresent(name -> context.warning(
                        IssueCode.OTHER_LIBRARY,
                        field,
                        "written for library \"" + name + "\", calculated with " + library));
    }

    /** A cradle-to-gate result must not hold what happens after the gate. */
    private void refuseStagesOutside(Field root) {
        if (product.scope().boundary() != Boundary.CRADLE_TO_GATE) {
            return;
        }
        product.lifeCycle().stages().lists().forEach((stage, entries) -> {
            if (isAfterTheGate(stage)) {
                refuseOutside(entries, root.member(stage.list()));
            }
        });
    }

    private static boolean isAfterTheGate(Stage stage) {
        return switch (stage) {
            case RAW_MATERIALS, PRODUCTION, TRANSPORT, STORAGE, NONE -> false;
            case USE, END_OF_LIFE -> true;
        };
    }

    /** What counts in a later stage without standing in its list: replacements, and entries that name the stage. */
    private void refuseColumnsOutside(Field root, List<SystemColumn> columns) {
        if (product.scope().boundary() != Boundary.CRADLE_TO_GATE) {
            return;
        }
        columns.stream()
                .filter(column ->
                        column.tag().filter(tag -> isAfterTheGate(tag.stage())).isPresent())
                .flatMap(column -> column.fields().stream().limit(1))
                .filter(field -> !field.isInside(root.list("use")) && !field.isInside(root.list("endOfLife")))
                .forEach(field -> context.error(
                        IssueCode.CONFLICTING_FIELDS,
                        field,
                        "this counts in a later stage than a cradle-to-gate boundary reaches"));
    }

    private void refuseOutside(List<Entry> entries, Field list) {
        if (!entries.isEmpty()) {
            context.issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    list.place(),
                                    "a cradle-to-gate boundary ends before this stage, found \""
                                            + entries.get(0).id() + "\" in it")
                            .maybe("boundary: cradle-to-grave"));
        }
    }
}
