package io.github.footprint4j.elaborate;

import io.github.footprint4j.change.ChosenMaterials;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Elaborated;
import io.github.footprint4j.compiled.FactTerms;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.ReadAmounts;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.resolve.Amounts;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.resolve.Emissions;
import io.github.footprint4j.resolve.Parameters;
import io.github.footprint4j.resolve.ProcessColumns;
import io.github.footprint4j.resolve.Settings;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.resolve.Siblings;
import io.github.footprint4j.resolve.Suppliers;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns a product into columns: names first, then processes of its own, then its lines, then every dataset they reach.
 *
 * <p>Problems are gathered, not thrown; whoever lays the columns out decides.
 */
final class Elaboration {

    private final Product product;
    private final Method method;
    private final Background background;
    private final Context context = new Context();
    private final Workshop workshop;
    private final Field root;

    private Elaboration(Product product, Background background, Method method) {
        this.product = product;
        this.method = method;
        this.background = background;
        this.workshop = new Workshop(
                context,
                new Amounts(context),
                new Suppliers(
                        context,
                        background,
                        new LibraryId(product.id().value()),
                        product.lifeCycle().processes()),
                new Emissions(context, method.characterisation()),
                method.choosing(product.scope().rules()));
        this.root = new Field("", product.id().value());
    }

    static Elaborated of(Product product, Background background, Method method) {
        return new Elaboration(product, background, method).run();
    }

    private Elaborated run() {
        Settings settings = Settings.of(context, background.library(), product);
        Names library = declare(settings);
        Names study = library.inner(owner(
                product.declarations().study().map(one -> one.id().value()).orElse("study"), "study", library));
        declareStudy(study, settings);
        Names names = study.inner(owner(product.id().value(), "product", library, study));
        Masses contained = masses(Masses.PRODUCT);
        Parameters.declare(
                context,
                names,
                root.list("parameters"),
                settings.product(),
                Map.of(
                        "product_mass",
                        contained,
                        "packed_mass",
                        masses(Masses.PACKED),
                        "rest_mass",
                        masses(Masses.PACKED).restOf("packed_mass")));
        Reuse reuse = reuse(names);
        FactTerms facts = facts(names, contained, reuse);
        Reach.Life life = Reach.Life.of(
                facts.duration(), product.scope().functionalUnit().duration().toString());
        Reach reach = new Reach(
                product.scope().boundary(),
                reuse,
                facts.unitAmount(),
                life,
                tolerance(names),
                product.scope().rules().recycling());
        Lines gathered = new Lines(workshop, names, reach);
        gathered.noteAfterThePeriod(
                life.years(),
                root.member("functionalUnit").member("duration"),
                "the functional unit ends " + Context.FOUND + " years");
        List<SystemColumn> lines = Siblings.of(product.lifeCycle()).joined(lines(gathered, facts.duration()));
        new EndOfLife(gathered, product.lifeCycle(), root)
                .check(facts.declaredMass(), new ReplacedLines(gathered, product, root).mass());
        new StatedMasses(gathered, product, root).check();
        refuseNothing();
        List<SystemColumn> columns = new ArrayList<>(lines);
        columns.addAll(ownProcesses(names));
        Map<Node, Dataset> datasets = datasets(columns, library);
        ScopeChecks.of(context, product, method, background.library()).check(root, columns);
        new Advising(workshop, names, product.lifeCycle(), root).add();
        ChosenMaterials.of(product, background.library()).forEach(context.issues()::add);
        refuseSameNodes(columns);
        if (!context.issues().hasErrors()) {
            warnOfUnused(names);
        }
        return new Elaborated(context, columns, nodes(lines, false), nodes(lines, true), datasets, facts);
    }

    private static List<Node> nodes(List<SystemColumn> lines, boolean apart) {
        return lines.stream()
                .filter(column -> column.account().isPresent() == apart)
                .map(SystemColumn::node)
                .toList();
    }

    /** The footprint of nothing would be zero. */
    private void refuseNothing() {
        LifeCycle cycle = product.lifeCycle();
        if (cycle.isEmpty()) {
            context.issues()
                    .add(Issue.error(
                                    IssueCode.MISSING_FIELD,
                                    root.place(),
                                    "the product has no parts and no entries, so there is nothing to calculate")
                            .maybe("\"parts\" or \"production\" is missing"));
        }
    }

    /** An owner whose id an outer one has already is told apart by its kind, so that no two parameters are one input. */
    private static String owner(String id, String kind, Names... outer) {
        boolean taken = Arrays.stream(outer).anyMatch(names -> names.owner().equals(id));
        return taken ? id + " (" + kind + ")" : id;
    }

    private Names declare(Settings settings) {
        Names names = new Names(background.library().id().value(), Optional.empty());
        Parameters.declare(context, names, Field.ofLibraryParameters(names.owner()), settings.library(), Map.of());
        return names;
    }

    /** The issues of a study are found at their places in its file. */
    private void declareStudy(Names names, Settings settings) {
        Context own = new Context(context.registry(), InputFacts.Owner.STUDY);
        Parameters.declare(own, names, new Field("/parameters", names.owner()), settings.study(), Map.of());
        Optional<Study> study = product.declarations().study();
        own.issues()
                .toList()
                .forEach(issue -> context.issues()
                        .add(study.map(one -> one.places().locate(issue)).orElse(issue)));
        context.keepAll(
                own.spreads(),
                place -> study.map(one -> one.places().at(place.path())).orElse(place));
    }

    private Masses masses(Set<PartKind> kinds) {
        return new Masses(workshop, kinds, product.lifeCycle().parts(), root.list("parts"));
    }

    private FactTerms facts(Names names, Masses contained, Reuse reuse) {
        Amount duration = product.scope().functionalUnit().duration();
        Amount amount = product.scope().functionalUnit().amount();
        Field unit = root.member("functionalUnit");
        Optional<Measured> time = declared().of(duration, names, unit.member("duration"), Dimension.TIME);
        time.ifPresent(found -> context.require(
                found,
                value -> value > 0,
                Issue.error(IssueCode.OUT_OF_RANGE, unit.member("duration").place(), "a duration must be positive")));
        Optional<Measured> declared =
                product.scope().mass().flatMap(mass -> declared().of(mass, names, root.member("mass"), Dimension.MASS));
        Measured stated = names.symbol("product_mass")
                .map(symbol -> new Measured(symbol.term(), Dimension.MASS))
                .orElse(new Measured(new Term.Fixed(0), Dimension.MASS));
        Measured explained = Masses.areExplained(product.lifeCycle().parts())
                ? stated
                : contained.explained().value(names).orElse(stated);
        MassBalance balance = new MassBalance(context, contained, names, tolerance(names));
        balance.check(product.lifeCycle().parts(), root.list("parts"));
        declared.ifPresent(whole -> balance.requireAtMost(
                stated, whole, root.member("mass"), "the parts weigh " + Context.FOUND + " more than the product"));
        declared.ifPresentOrElse(
                whole -> balance.warnOfUnexplained(
                        explained,
                        whole,
                        root.member("mass"),
                        "the parts leave " + Context.FOUND + " of the product unexplained"),
                () -> balance.warnOfUnexplained(product.lifeCycle().parts(), root.list("parts")));
        return new FactTerms(
                positive(declared().of(amount, names, unit.member("amount")), unit.member("amount")),
                time.orElse(Measured.ONE),
                declared,
                explained,
                reuse.uses());
    }

    /** By which share of a mass what is in it may weigh more. */
    private Term tolerance(Names names) {
        Field at = root.member("rules").member("massTolerance");
        context.amounts().mark(at, ReadAmounts.AmountUse.TOLERANCE);
        return product.scope()
                .rules()
                .massTolerance()
                .flatMap(stated -> Shares.fraction(workshop, stated, at, names))
                .map(Measured::term)
                .orElse(new Term.Fixed(Rules.MASS_TOLERANCE));
    }

    /** What belongs to the unit of analysis. */
    private Amounts declared() {
        return workshop.amounts().declared();
    }

    private Measured positive(Optional<Measured> amount, Field field) {
        amount.ifPresent(found -> context.require(
                found,
                value -> value > 0,
                Issue.error(IssueCode.OUT_OF_RANGE, field.place(), "the functional unit must be a positive amount")));
        return amount.orElse(Measured.ONE);
    }

    private Field own(int index) {
        return Field.ofProcess(product, index);
    }

    private Reuse reuse(Names names) {
        return Reuse.of(
                product.scope().functionalUnit(),
                workshop,
                names,
                root.member("functionalUnit").member("uses"));
    }

    private List<SystemColumn> lines(Lines lines, Measured duration) {
        LifeCycle cycle = product.lifeCycle();
        cycle.inOrder(
                () -> PartLines.of(lines, duration)
                        .addAll(cycle.parts(), Setup.of(Stage.RAW_MATERIALS), root.list("parts")),
                () -> new TransportLines(lines).addAll(cycle.transport(), root.list("transport")),
                (stage, entries) -> lines.addAll(entries, Setup.of(stage), root.list(stage.list())));
        new ReplacedLines(lines, product, root).addAll();
        return lines.columns();
    }

    private List<SystemColumn> ownProcesses(Names names) {
        List<SystemColumn> columns = new ArrayList<>();
        List<UnitProcess> processes = product.lifeCycle().processes();
        for (int i = 0; i < processes.size(); i++) {
            workshop.suppliers().noteHidden(processes.get(i), own(i).member("id"));
            columns.addAll(ProcessColumns.of(workshop, processes.get(i), names, own(i)));
        }
        return columns;
    }

    /** Adds the columns of every dataset that is reached, each of which may ask for further ones. */
    private Map<Node, Dataset> datasets(List<SystemColumn> columns, Names library) {
        Workshop own = workshop.ofLibrary();
        Suppliers suppliers = workshop.suppliers();
        for (int i = 0; i < suppliers.bought().size(); i++) {
            UnitProcess process = suppliers.bought().get(i).process();
            columns.addAll(ProcessColumns.of(own, process, library, Field.ofDataset(process.id())));
        }
        Map<Node, Dataset> byNode = new LinkedHashMap<>();
        suppliers.bought().forEach(dataset -> byNode.put(Node.of(dataset.id()), dataset));
        return Collections.unmodifiableMap(byNode);
    }

    /** What the product declares, and what is set of its study and its library. */
    private void warnOfUnused(Names names) {
        names.passOnUse();
        SortedMap<String, String> set = new TreeMap<>();
        product.declarations().settings().forEach(setting -> set.put(setting.name(), setting.value()));
        Set<String> all =
                new LinkedHashSet<>(product.declarations().parameters().keySet());
        all.addAll(set.keySet());
        for (String name : all) {
            if (!names.isUsed(name) && !names.isBroken(name)) {
                String value = Optional.ofNullable(set.get(name))
                        .map(text -> ", which is set to \"" + text + "\"")
                        .orElse("");
                context.warning(
                        IssueCode.UNUSED,
                        root.list("parameters").member(name),
                        "nothing uses \"" + name + "\"" + value);
            }
        }
    }

    /** Two lines or processes of one name would be one row. */
    private void refuseSameNodes(List<SystemColumn> columns) {
        Set<Node> seen = new HashSet<>(); // looked up only
        for (SystemColumn column : columns) {
            if (!seen.add(column.node())) {
                context.issues()
                        .add(Issue.error(
                                IssueCode.DUPLICATE_ID,
                                Place.of(""),
                                "two lines or processes are named \"" + column.node() + "\""));
            }
        }
    }
}
