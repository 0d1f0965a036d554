package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution.Made;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;

/** Useful things that an activity {@code gives} besides what it {@code makes}. */
final class GivesForm {

    private final AmountForm amounts;

    GivesForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    List<CoProduct> gives(Fields fields) {
        return FilledList.read(fields, "gives", this::coProduct);
    }

    Optional<Made> makes(Fields fields) {
        Beside.check(fields, "makes", "gives");
        return fields.optional("makes").suchAs("{ amount: 10 kg }").object(this::made);
    }

    static Optional<SourceNode> write(List<CoProduct> gives) {
        return FilledList.write(gives, GivesForm::write);
    }

    static SourceNode write(Made made) {
        return ObjectNode.builder()
                .put("amount", AmountForm.write(made.amount()))
                .put("price", made.price().map(AmountForm::write))
                .build();
    }

    private Optional<CoProduct> coProduct(Fields fields) {
        Optional<String> product = fields.required("product").text();
        Optional<Amount> amount = amount(fields);
        Optional<Amount> price = price(fields);
        Optional<Reference> displaces = ReferenceForm.read(fields.optional("displaces"));
        return product.flatMap(p -> amount.map(a -> new CoProduct(p, a, price, displaces)));
    }

    private Optional<Made> made(Fields fields) {
        Optional<Amount> amount = amount(fields);
        Optional<Amount> price = price(fields);
        return amount.map(a -> new Made(a, price));
    }

    private Optional<Amount> amount(Fields fields) {
        return amounts.read(fields.required("amount").suchAs("2 kg"));
    }

    private Optional<Amount> price(Fields fields) {
        return amounts.read(fields.optional("price").suchAs("3 EUR2023/kg"));
    }

    private static SourceNode write(CoProduct coProduct) {
        return ObjectNode.builder()
                .put("product", TextNode.of(coProduct.product()))
                .put("amount", AmountForm.write(coProduct.amount()))
                .put("price", coProduct.price().map(AmountForm::write))
                .put("displaces", coProduct.displaces().map(ReferenceForm::write))
                .build();
    }
}
