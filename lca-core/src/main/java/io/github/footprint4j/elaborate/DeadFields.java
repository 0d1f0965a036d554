package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.ReadAmounts;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.resolve.ExchangeFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which fields of a product were never looked at, because another field or rule decides instead, so that nothing that somebody wrote
 * is left without effect and without a word.
 *
 * <p>It runs when all lines are made; an amount that was read and leads nowhere is found by {@link ReadAmounts}.
 */
final class DeadFields {

    private final Context context;
    private final LifeCycle cycle;
    private final Field root;
    private final boolean isReused;
    private final Set<String> withoutEffect = new HashSet<>(); // looked up only

    DeadFields(Context context, Product product, Field root) {
        this.context = context;
        this.cycle = product.lifeCycle();
        this.root = root;
        this.isReused = product.scope().functionalUnit().uses().isPresent();
        context.issues().stream()
                .filter(issue -> issue.code() == IssueCode.NO_EFFECT)
                .forEach(issue -> withoutEffect.add(issue.place().path()));
    }

    void check() {
        parts(cycle.parts(), root.list("parts"));
        cycle.stages().lists().forEach((stage, entries) -> entries(entries, stage, root.list(stage.list())));
        transport();
        for (int i = 0; i < cycle.processes().size(); i++) {
            UnitProcess process = cycle.processes().get(i);
            process(process, new Field("/processes/" + i, process.id().toString()));
        }
    }

    private void parts(List<Part> parts, Field list) {
        List<Entry> entries = parts.stream().map(Part::entry).toList();
        shares(entries, list);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Field field = list.element(i, part.id().value());
            entry(part.entry(), field);
            part(part, field);
            if (!part.parts().isEmpty()) {
                parts(part.parts(), field.list("parts"));
            }
            if (!part.work().isEmpty()) {
                entries(part.work(), Stage.RAW_MATERIALS, field.list("work"));
            }
        }
    }

    /** What counts 0 times whatever the parameters are. */
    private void noteNothing(Optional<Amount> count, Field element, String key, Entry entry) {
        count.filter(stated -> stated.formula()
                        .quantity()
                        .filter(number -> number.base() == 0)
                        .isPresent())
                .ifPresent(stated -> context.note(
                        IssueCode.NO_EFFECT,
                        element.member(key),
                        "\"" + entry.id() + "\" counts 0 times, so that nothing of it is in the result"));
    }

    private void part(Part part, Field field) {
        noteNothing(part.making().quantity(), field, "quantity", part.entry());
        if (part.making().yield().isEmpty()) {
            part.making()
                    .scrap()
                    .ifPresent(scrap -> dead(
                            field.member("scrap"), scrap, "without a \"yield\" below 100 % nothing becomes scrap"));
        }
        part.making()
                .resupply()
                .flatMap(Resupply::why)
                .filter(unused -> isReplaced(field))
                .ifPresent(why -> {
                    Field at = field.member("replacement").member("why");
                    String message =
                            "the pieces that replace \"" + part.id() + "\" come without transport, why: " + why;
                    context.note(IssueCode.EXCLUDED, at, message);
                });
        if (MaterialLines.isStated(part.recycling())) {
            pairs(part, field);
        }
    }

    /** True unless a note says that the part lasts as long as it is used. */
    private boolean isReplaced(Field part) {
        return !withoutEffect.contains(part.member("lasts").pointer());
    }

    private void pairs(Part part, Field field) {
        String partner = "neither what is bought nor what comes after use asks for it";
        reference(part.recycling().pairs().virgin(), field.member("virgin"), partner);
        reference(part.recycling().pairs().recycled(), field.member("recycled"), partner);
        reference(part.recycling().pairs().disposal(), field.member("disposal"), partner);
        part.recycling().circular().ifPresent(circular -> circular(circular, field.member("circular")));
    }

    private void circular(Circular circular, Field field) {
        String rule = "the rule for recycled material does not ask for it";
        reference(circular.recycling(), field.member("recycling"), rule);
        reference(circular.displaced(), field.member("displaced"), rule);
        circular.energy().ifPresent(energy -> {
            Field at = field.member("energyRecovery");
            reference(Optional.of(energy.of()), at.member("of"), rule);
            reference(
                    energy.heat().map(Circular.Recovered::displaces),
                    at.member("heat").member("displaces"),
                    rule);
            reference(
                    energy.electricity().map(Circular.Recovered::displaces),
                    at.member("electricity").member("displaces"),
                    rule);
        });
    }

    private void entries(List<Entry> entries, Stage stage, Field list) {
        shares(entries, list);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Field field = list.element(i, entry.id().value());
            entry(entry, field);
            massBesideAmount(entry.extent(), field);
            boolean eachUse = entry.extent().condition().eachUse();
            if (eachUse && isReused && entry.attribution().stage().orElse(stage) == Stage.USE) {
                dead(field.member("eachUse"), "true", "what stands under use happens at each use anyway");
            }
        }
    }

    private void massBesideAmount(Extent extent, Field field) {
        boolean other =
                extent.amount().isPresent() || !extent.timing().periods().isEmpty();
        Field mass = field.member("mass");
        if (other && extent.mass().isPresent() && !context.amounts().holds(mass)) {
            String beside = extent.amount().isPresent() ? "amount" : "periods";
            context.warning(
                    IssueCode.NO_EFFECT,
                    mass,
                    message(mass, extent.mass().get(), "outside parts \"" + beside + "\" says how much it is"));
        }
    }

    private void entry(Entry entry, Field field) {
        noteNothing(entry.extent().times(), field, "times", entry);
        entry.extent()
                .condition()
                .when()
                .filter(when -> when.names().isEmpty())
                .ifPresent(when -> context.note(
                        IssueCode.NO_EFFECT,
                        field.member("when"),
                        message(field.member("when"), when.text(), "no parameter of it can make it another one")));
        Attribution attribution = entry.attribution();
        for (int i = 0; i < attribution.gives().size(); i++) {
            CoProduct one = attribution.gives().get(i);
            reference(
                    one.displaces(),
                    field.list("gives").element(i, one.product()).member("displaces"),
                    "another rule for co-products decides");
        }
    }

    /** One entry of a list is all of it. */
    private void shares(List<Entry> entries, Field list) {
        List<Field> stated = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Share> share = entries.get(i).extent().condition().share();
            if (share.isPresent()) {
                stated.add(list.element(i, entries.get(i).id().value()).member("share"));
                values.add(text(share.get()));
            }
        }
        if (stated.size() == 1) {
            dead(stated.get(0), values.get(0), "no other entry of the list has a share");
        }
    }

    private static String text(Share share) {
        return share.match(fraction -> fraction.amount().toString(), rest -> "rest");
    }

    private void transport() {
        Field list = root.list("transport");
        shares(cycle.transport().stream().map(Transport::entry).toList(), list);
        for (int i = 0; i < cycle.transport().size(); i++) {
            Transport transport = cycle.transport().get(i);
            Field field = list.element(i, transport.entry().id().value());
            entry(transport.entry(), field);
            List<Transport.Route> routes = transport.routes();
            if (routes.size() == 1 && routes.get(0).share().isPresent()) {
                dead(
                        field.list("routes").element(0, "only").member("share"),
                        text(routes.get(0).share().get()),
                        "there is no other route");
            }
        }
    }

    private void process(UnitProcess process, Field field) {
        List<Field> fields = ExchangeFields.of(process, field);
        for (int i = 0; i < fields.size(); i++) {
            Exchange exchange = process.exchanges().get(i);
            Field at = fields.get(i);
            unread(exchange.allotment().share(), at.member("allocation"));
            unread(exchange.allotment().price(), at.member("price"));
            reference(exchange.allotment().displaces(), at.member("displaces"), "another rule for co-products decides");
        }
        Optional<String> decided = decided(process);
        String byPlant = "heat and power of a plant are shared by its kind";
        process.sharing()
                .rule()
                .ifPresent(rule -> decided.or(() -> process.sharing().plant().map(unused -> byPlant))
                        .ifPresent(why -> dead(field.member("sharing"), rule, why)));
        process.sharing().plant().ifPresent(plant -> decided.ifPresent(why -> dead(field.member("plant"), plant, why)));
    }

    /** Why no rule decides how a process is shared. */
    private static Optional<String> decided(UnitProcess process) {
        if (process.outcomes().size() <= 1) {
            return Optional.of("the process has one outcome");
        }
        return process.outcomes().stream()
                        .allMatch(outcome -> outcome.allotment().share().isPresent())
                ? Optional.of("every outcome states its share, which comes before any rule")
                : Optional.empty();
    }

    private void unread(Optional<Amount> amount, Field field) {
        amount.filter(found -> !context.amounts().holds(field))
                .ifPresent(found -> dead(field, found, "nothing is shared by it"));
    }

    private void reference(Optional<Reference> reference, Field field, String why) {
        reference.filter(found -> !context.isAsked(field)).ifPresent(found -> dead(field, found, why));
    }

    private void dead(Field field, Object value, String why) {
        context.note(IssueCode.NO_EFFECT, field, message(field, value, why));
    }

    private static String message(Field field, Object value, String why) {
        String name = field.pointer().substring(field.pointer().lastIndexOf('/') + 1);
        return "\"" + name + ": " + value + "\" has no effect: " + why;
    }
}
