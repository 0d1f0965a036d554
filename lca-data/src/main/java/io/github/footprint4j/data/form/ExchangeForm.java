package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Allotment;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.NegativeAmount;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What crosses the boundary of a unit process, in four lists.
 *
 * <ul>
 *   <li>{@code outputs}: a {@code product} the process makes, with what decides its share ({@code allocation}, {@code price},
 *       {@code displaces}), or a {@code waste} that has to be treated;
 *   <li>{@code inputs}: a product it buys ({@code of}), or a {@code waste} that it treats;
 *   <li>{@code emissions}: a gas ({@code emits}) with its {@code origin};
 *   <li>{@code avoids}: a product ({@code of}) that others need not make, kept as an avoided output, or a {@code waste} that others need
 *       not treat, kept as an avoided input.
 * </ul>
 */
public final class ExchangeForm {

    private static final String WASTE = "waste";
    private static final String LABEL = "label";

    private final EntryAmountForm amounts;
    private final String labelKey;
    private final boolean isOfLibrary;

    private ExchangeForm(AmountForm amounts, String labelKey, boolean isOfLibrary) {
        this.amounts = new EntryAmountForm(amounts);
        this.labelKey = labelKey;
        this.isOfLibrary = isOfLibrary;
    }

    /** Exchanges of a product's own process; the label of a line stands under {@code label}. */
    public static ExchangeForm ofProduct(AmountForm amounts) {
        return new ExchangeForm(amounts, LABEL, false);
    }

    /** Exchanges of a dataset; which part of its figure a line is stands under {@code part}. */
    public static ExchangeForm ofLibrary(AmountForm amounts) {
        return new ExchangeForm(amounts, "part", true);
    }

    /** The exchanges of all four lists, those of a list in its order, in the order outputs, inputs, avoids, emissions. */
    public List<Exchange> read(Fields owner) {
        List<Exchange> exchanges = new ArrayList<>(readGoods(owner));
        exchanges.addAll(owner.optional("emissions").elements(element -> element.object(this::emission)));
        return exchanges;
    }

    /** The exchanges of the lists other than emissions. */
    public List<Exchange> readGoods(Fields owner) {
        List<Exchange> exchanges = new ArrayList<>();
        exchanges.addAll(owner.optional("outputs").elements(element -> element.object(this::output)));
        exchanges.addAll(owner.optional("inputs").elements(element -> element.object(this::input)));
        exchanges.addAll(owner.optional("avoids").elements(element -> element.object(this::avoided)));
        return exchanges;
    }

    /** Adds the lists that a reader of product files reads back. */
    public static void write(List<Exchange> exchanges, ObjectBuilder builder) {
        Predicate<Exchange> isOutput = exchange -> exchange.direction() == Direction.OUTPUT;
        write("outputs", exchanges, isOutput.and(e -> !e.avoided() && !e.isEmission()), builder);
        write("inputs", exchanges, isOutput.negate().and(e -> !e.avoided()), builder);
        write("emissions", exchanges, Exchange::isEmission, builder);
        write("avoids", exchanges, Exchange::avoided, builder);
    }

    private Optional<Exchange> output(Fields fields) {
        Optional<Flow> flow = productOrWaste(fields, "product");
        return exchange(fields, Direction.OUTPUT, flow, fields.has(WASTE) ? share(fields) : allotment(fields))
                .map(e -> checked(e, fields));
    }

    private Optional<Exchange> input(Fields fields) {
        Optional<Flow> flow = productOrWaste(fields, "of");
        return exchange(fields, Direction.INPUT, flow, fields.has(WASTE) ? share(fields) : Allotment.NONE)
                .map(e -> checked(e, fields));
    }

    private Optional<Exchange> avoided(Fields fields) {
        Direction direction = fields.has(WASTE) ? Direction.INPUT : Direction.OUTPUT;
        return exchange(fields, direction, productOrWaste(fields, "of"), Allotment.NONE)
                .map(e -> new Exchange(e.direction(), e.flow(), e.amount(), true, e.allotment(), e.label()))
                .map(e -> checked(e, fields));
    }

    private Optional<Exchange> emission(Fields fields) {
        Optional<Origin> origin = fields.optional("origin").word(Origin.class);
        Optional<Flow> gas = gas(fields.required("emits")).map(name -> new Flow.OfGas(name, origin));
        return exchange(fields, Direction.OUTPUT, gas, Allotment.NONE).map(e -> checked(e, fields));
    }

    /** The name of a gas as written; whether there is such a gas is found out later. */
    public static Optional<String> gas(FieldValue field) {
        return field.suchAs("\"CH4\"").text();
    }

    private Allotment share(Fields fields) {
        return new Allotment(
                amounts.plain(fields.optional("allocation").suchAs("60 %")), Optional.empty(), Optional.empty());
    }

    private Allotment allotment(Fields fields) {
        Optional<Amount> price = amounts.plain(fields.optional("price").suchAs("3 EUR2023/kg"));
        Optional<Reference> displaces = ReferenceForm.read(fields.optional("displaces"));
        return new Allotment(share(fields).share(), price, displaces);
    }

    private Optional<Exchange> exchange(Fields fields, Direction direction, Optional<Flow> flow, Allotment allotment) {
        Optional<Amount> amount = amounts.read(fields);
        String label = fields.optional(labelKey).text().orElse("");
        return flow.flatMap(f -> amount.map(a -> new Exchange(direction, f, a, false, allotment, label)));
    }

    /** A dataset is checked as it is read; the processes of a product with everything else that is wrong with it. */
    private Exchange checked(Exchange exchange, Fields fields) {
        return isOfLibrary ? notNegative(exchange, fields.optional("amount").place(), fields.issues()) : exchange;
    }

    /** The exchange, after it was reported if its amount is a number below zero. */
    public static Exchange notNegative(Exchange exchange, Place place, Issues issues) {
        Formula formula = exchange.amount().formula();
        if (formula.names().isEmpty()) {
            Program.Builder program = new Program.Builder();
            program.findConstant(program.add(formula.expression(), unused -> -1)).stream()
                    .filter(value -> value < 0)
                    .forEach(unused -> issues.add(NegativeAmount.of(exchange, formula.text(), place)));
        }
        return exchange;
    }

    private static Optional<Flow> productOrWaste(Fields fields, String productKey) {
        fields.atMostOneOf(List.of(productKey, WASTE));
        fields.atLeastOneOf(
                List.of(productKey, WASTE), "neither \"" + productKey + "\" nor \"" + WASTE + "\" is there");
        Function<Reference, Flow> product = Flow.OfProduct::new;
        FieldValue ofProduct = fields.optional(productKey);
        FieldValue ofWaste = fields.optional(WASTE);
        return fields.has(WASTE)
                ? ReferenceForm.read(fields, ofWaste).map(Flow.OfWaste::new)
                : ReferenceForm.read(fields, ofProduct).map(product);
    }

    private static void write(String key, List<Exchange> exchanges, Predicate<Exchange> kind, ObjectBuilder builder) {
        List<SourceNode> nodes =
                exchanges.stream().filter(kind).map(ExchangeForm::write).toList();
        builder.put(key, nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes)));
    }

    private static SourceNode write(Exchange exchange) {
        ObjectBuilder builder = ObjectNode.builder();
        boolean isMade = exchange.direction() == Direction.OUTPUT && !exchange.avoided();
        exchange.flow()
                .<Runnable>match(
                        product -> () -> ReferenceForm.write(product.of(), isMade ? "product" : "of", builder),
                        waste -> () -> ReferenceForm.write(waste.of(), WASTE, builder),
                        gas -> () -> builder.put("emits", TextNode.of(gas.gas()))
                                .put("origin", gas.origin().map(origin -> TextNode.of(origin.word()))))
                .run();
        EntryAmountForm.write(exchange.amount(), builder);
        write(exchange.allotment(), builder);
        builder.put(LABEL, exchange.label().isEmpty() ? Optional.empty() : Optional.of(TextNode.of(exchange.label())));
        return builder.build();
    }

    private static void write(Allotment allotment, ObjectBuilder builder) {
        builder.put("allocation", allotment.share().map(AmountForm::write));
        builder.put("price", allotment.price().map(AmountForm::write));
        builder.put("displaces", allotment.displaces().map(ReferenceForm::write));
    }
}
