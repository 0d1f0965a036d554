package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brings the pieces that take the place of worn ones and disposes of what they replace, as it is with the product itself.
 *
 * <p>A piece is carried over the legs of every transport that carries the product once and in which its part is, or over legs of its own.
 * What it replaces is disposed of by the part itself if it says how, else by the entries of the end of life that name the part, else by
 * those that name none, in proportion to the masses they treat: first of what the product contains, then of accessories and packaging,
 * then of the rest.
 */
final class ReplacedLines {

    private static final Set<PartKind> LEFT = EnumSet.complementOf(EnumSet.of(PartKind.FOOD));
    private static final List<Set<PartKind>> IN_ORDER = List.of(
            EnumSet.of(PartKind.COMPONENT, PartKind.CONSUMABLE),
            EnumSet.of(PartKind.ACCESSORY, PartKind.PACKAGING),
            EnumSet.of(PartKind.INSTALLATION, PartKind.SPARE));
    private static final Set<Account> DATED = EnumSet.of(Account.DELAYED_WEIGHTED, Account.AFTER_THE_PERIOD);
    private static final Term NOTHING = new Term.Fixed(0);
    private static final int MOST_COLUMNS = 100_000;
    private static final EntryId DELIVERY = new EntryId("delivery");

    private final Lines lines;
    private final LifeCycle cycle;
    private final Field root;
    private final TransportLines moves;
    private final NamedMasses masses;
    private final CarriedShares carried;
    private final List<Treatment> general = new ArrayList<>();
    private final Map<EntryId, List<Treatment>> byPart = new HashMap<>(); // looked up only
    private final Once<List<Way>> transports = new Once<>(this::foundWays);
    private final Once<Term> treatedInGeneral = new Once<>(() -> sum(general));
    private final Map<Set<PartKind>, Term> rests = new LinkedHashMap<>();

    /**
     * A transport of the product.
     *
     * @param share how much of its list it takes
     */
    private record Way(Transport transport, Field field, Term share) {}

    ReplacedLines(Lines lines, Product product, Field root) {
        this.lines = lines;
        this.cycle = product.lifeCycle();
        this.root = root;
        this.moves = new TransportLines(lines);
        this.masses = new NamedMasses(lines, cycle.parts(), root.list("parts"));
        this.carried = new CarriedShares(lines, product, masses);
        if (!lines.replaced().isEmpty()) {
            Treatment.of(lines, cycle.stages().at(Stage.END_OF_LIFE), root.list("endOfLife"))
                    .forEach(treatment -> treatment
                            .entry()
                            .attribution()
                            .part()
                            .map(part -> byPart.computeIfAbsent(part, unused -> new ArrayList<>()))
                            .orElse(general)
                            .add(treatment));
        }
    }

    /** Adds the columns of all parts that are replaced; refused where they are too many, since each part goes every way by itself. */
    void addAll() {
        long columns = lines.replaced().stream().mapToLong(this::columns).sum();
        if (columns > MOST_COLUMNS) {
            ReplacedPart first = lines.replaced().get(0);
            String found = "the parts that are replaced come and go " + columns + " ways in all, over "
                    + cycle.transport().size() + " transports and through "
                    + cycle.stages().at(Stage.END_OF_LIFE).size() + " entries of endOfLife, expected at most "
                    + MOST_COLUMNS;
            lines.workshop()
                    .context()
                    .issues()
                    .add(
                            Issue.error(
                                            IssueCode.LIMIT_EXCEEDED,
                                            first.field().member("lasts").place(),
                                            found)
                                    .maybe(
                                            "name a part in each entry of endOfLife, or state legs of their own at \"replacement\""));
            return;
        }
        lines.replaced().forEach(this::add);
    }

    private long columns(ReplacedPart one) {
        long ways = one.part().making().resupply().isPresent()
                ? 1
                : cycle.transport().size();
        List<Treatment> named = named(one);
        return ways + (named.isEmpty() ? general : named).size();
    }

    /** What is replaced in all, in kg; empty if a part that is replaced states no mass. */
    Optional<Measured> mass() {
        Term sum = NOTHING;
        for (ReplacedPart one : lines.replaced()) {
            Optional<Measured> each = masses(LEFT).ofOne(one.part(), lines.names(), one.field());
            if (each.isEmpty()) {
                return Optional.empty();
            }
            if (one.inside().account().isEmpty()) {
                sum = sum.plus(each.get().term().times(one.inside().factor().term()));
            }
        }
        return Optional.of(new Measured(sum, Dimension.MASS));
    }

    private void add(ReplacedPart one) {
        Optional<Measured> each = masses(LEFT).ofOne(one.part(), lines.names(), one.field());
        if (each.isEmpty()) {
            String message = "replacements of \"" + one.part().id()
                    + "\" are counted without transport and disposal, because the part states no mass";
            say(one, Issue.warning(IssueCode.RULE_NOT_APPLIED, at(one, "lasts"), message));
            return;
        }
        Term own = masses(LEFT)
                .withOwnEndOfLife()
                .ofOne(one.part(), lines.names(), one.field())
                .map(Measured::term)
                .orElse(NOTHING);
        Measured whole = each.get().times(one.inside().factor());
        Measured rest = new Measured(each.get().term().minus(own), Dimension.MASS)
                .times(one.inside().factor());
        Optional<Resupply> resupply = one.part().making().resupply();
        List<String> ways = resupply.isPresent() ? own(one, resupply.get(), whole) : asTheProduct(one, whole, rest);
        boolean disposes = EndOfLife.isOwn(one.part())
                || one.part().making().carbon().mass().isPresent();
        note(one, ways, dispose(one, rest), disposes);
    }

    private void note(ReplacedPart one, List<String> ways, List<String> ends, boolean disposes) {
        List<String> missing = new ArrayList<>();
        boolean saysWhy = one.part().making().resupply().flatMap(Resupply::why).isPresent();
        if (ways.isEmpty() && !saysWhy) {
            missing.add("no transport carries them");
        }
        if (ends.isEmpty() && !disposes) {
            missing.add("nothing treats what they replace");
        }
        Place at = at(one, "lasts");
        String who = "replacements of \"" + one.part().id() + "\"";
        if (!missing.isEmpty()) {
            say(one, Issue.note(IssueCode.RULE_NOT_APPLIED, at, who + ": " + String.join(", and ", missing)));
        }
        List<String> done = new ArrayList<>();
        if (!ways.isEmpty()) {
            done.add("they come by " + String.join(", ", ways));
        }
        if (!ends.isEmpty()) {
            done.add("what they replace goes to " + String.join(", ", ends));
        }
        if (!done.isEmpty()) {
            say(one, Issue.note(IssueCode.ASSUMED, at, who + ": " + String.join("; ", done)));
        }
    }

    private static Place at(ReplacedPart one, String member) {
        return one.field().member(member).place();
    }

    /** Says something of what is replaced, where something is. */
    private void say(ReplacedPart one, Issue said) {
        lines.workshop().context().whereSome(one.inside().factor(), said);
    }

    private List<String> own(ReplacedPart one, Resupply resupply, Measured whole) {
        Field at = one.field().member("replacement");
        resupply.why()
                .ifPresent(why -> say(
                        one,
                        Issue.note(
                                IssueCode.EXCLUDED,
                                at(one, "replacement"),
                                "the transport of what replaces \"" + one.part().id() + "\" is left out: " + why)));
        if (resupply.legs().isEmpty()) {
            return List.of();
        }
        SystemColumn column = SystemColumn.line(
                one.inside().tag(DELIVERY, Attribution.NATURAL), one.inside().account());
        Transport.Route route = new Transport.Route(Optional.empty(), resupply.legs());
        moves.legs(column, route, Optional.of(new Loads.Goods(whole, Optional.empty())), at);
        lines.columns().add(column);
        return List.of("legs of their own");
    }

    private List<String> asTheProduct(ReplacedPart one, Measured whole, Measured rest) {
        List<String> ways = new ArrayList<>();
        for (Way way : transports.value()) {
            Transport transport = way.transport();
            Field field = way.field();
            Optional<Measured> part = carried.of(transport, one, whole, rest);
            Optional<Measured> often = lines.often(transport.entry(), way.share(), field)
                    .flatMap(count -> lines.rate(transport.entry(), field).map(count::times));
            Optional<Loads.Goods> goods = moves.goods(transport, field)
                    .flatMap(all -> part.flatMap(share -> often.map(count -> all.times(share.times(count)))));
            if (part.isPresent()) {
                Setup placed = lines.placed(transport.entry(), Setup.of(Stage.TRANSPORT), field);
                column(one, placed, transport.entry().id()).ifPresent(column -> {
                    moves.move(column, transport, goods, field);
                    lines.columns().add(column);
                });
                ways.add("\"" + transport.entry().id() + "\"");
            }
        }
        return ways;
    }

    private List<Way> foundWays() {
        List<Field> fields = new ArrayList<>();
        cycle.transport()
                .forEach(transport -> fields.add(root.list("transport")
                        .element(fields.size(), transport.entry().id().value())));
        List<Term> shares =
                lines.shares(cycle.transport().stream().map(Transport::entry).toList(), fields);
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new Way(cycle.transport().get(i), fields.get(i), shares.get(i)))
                .toList();
    }

    private static Term sum(List<Treatment> treatments) {
        return Term.sum(
                treatments.stream().map(treatment -> treatment.mass().term()).toList());
    }

    /** The treatments that name the part, or one around it, in the order of the file. */
    private List<Treatment> named(ReplacedPart one) {
        return one.ids().stream()
                .flatMap(id -> byPart.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparingInt(Treatment::number))
                .toList();
    }

    private List<String> dispose(ReplacedPart one, Measured rest) {
        List<Treatment> named = named(one);
        boolean isNothing = Term.isKnownAs(0, rest.term()) || one.part().kind() == PartKind.FOOD;
        if (isNothing || (named.isEmpty() && general.isEmpty())) {
            return List.of();
        }
        List<Treatment> used = named.isEmpty() ? general : named;
        Term all = named.isEmpty() ? treatedInGeneral.value() : sum(named);
        Term share = named.isEmpty() ? reached(one, all) : ofNamed(named, all);
        Measured runs = rest.times(share).dividedBy(new Measured(CarriedShares.positive(all), Dimension.MASS));
        used.forEach(treatment -> run(one, treatment, runs));
        return used.stream()
                .map(treatment -> "\"" + treatment.entry().id() + "\"")
                .distinct()
                .toList();
    }

    private void run(ReplacedPart one, Treatment treatment, Measured runs) {
        Field field = treatment.field();
        Setup listed = lines.placed(treatment.entry(), Setup.of(Stage.END_OF_LIFE), field);
        Setup placed = lines.burned(treatment.entry(), listed, field);
        column(one, placed, treatment.entry().id())
                .ifPresent(column -> CoProducts.of(lines, treatment.entry(), field)
                        .ifPresent(besides -> treatment.entry().activity().ifPresent(activity -> {
                            Measured amount = treatment.asked().times(runs).times(besides.borne());
                            lines.run(column, activity, amount, new Lines.Where(field, treatment.at()));
                            besides.displaceIn(column, treatment.often().times(runs), lines.workshop());
                            lines.columns().add(column);
                        })));
    }

    /** A column for what an entry does for a replacement; empty for the weights and the rest of what the total does not hold. */
    private static Optional<SystemColumn> column(ReplacedPart one, Setup placed, EntryId id) {
        boolean dated = one.inside().account().filter(DATED::contains).isPresent();
        Setup inside = placed.account().map(one.inside()::apart).orElse(one.inside());
        return dated && placed.account().isPresent()
                ? Optional.empty()
                : Optional.of(SystemColumn.line(inside.tag(id, Attribution.NATURAL), inside.account()));
    }

    /** Which share of a kind of part the entries that name no part treat. */
    private Term reached(ReplacedPart one, Term treated) {
        Term left = treated;
        for (Set<PartKind> kinds : IN_ORDER) {
            Term mass = restOf(kinds);
            if (kinds.contains(one.part().kind())) {
                Term share = Term.apply(Operation.MAX, left, NOTHING).dividedBy(CarriedShares.positive(mass));
                return Term.apply(Operation.MIN, share, Term.Fixed.ONE);
            }
            left = left.minus(mass);
        }
        return NOTHING;
    }

    /** Which share of a part the entries that name it treat. */
    private Term ofNamed(List<Treatment> named, Term treated) {
        EntryId part = named.get(0).entry().attribution().part().orElseThrow();
        Term whole = masses.of(part).map(Measured::term).orElse(NOTHING);
        return treated.dividedBy(CarriedShares.positive(Term.apply(Operation.MAX, whole, treated)));
    }

    /** What the parts of some kinds leave to the end of life; added up once, for all that is replaced. */
    private Term restOf(Set<PartKind> kinds) {
        return rests.computeIfAbsent(kinds, this::addUp);
    }

    private Term addUp(Set<PartKind> kinds) {
        return masses(kinds).rest(lines.names()).map(Measured::term).orElse(NOTHING);
    }

    private Masses masses(Set<PartKind> kinds) {
        return new Masses(lines.workshop(), kinds, cycle.parts(), root.list("parts"));
    }
}
