package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/** A {@code contract} for the source of bought energy: {@code of}, {@code claimedOnce} and {@code removedFromAverage}. */
final class ContractForm {

    private ContractForm() {}

    static Optional<Contract> read(Fields fields) {
        return fields.optional("contract")
                .suchAs("{ of: electricity-wind, claimedOnce: true, removedFromAverage: false }")
                .object(ContractForm::contract);
    }

    static SourceNode write(Contract contract) {
        ObjectBuilder builder = ObjectNode.builder();
        ReferenceForm.write(contract.of(), "of", builder);
        return builder.put("claimedOnce", TruthNode.of(contract.claimedOnce()))
                .put("removedFromAverage", TruthNode.of(contract.removedFromAverage()))
                .build();
    }

    private static Optional<Contract> contract(Fields fields) {
        Optional<Reference> of = ReferenceForm.read(fields, fields.required("of"));
        Optional<Boolean> once = fields.required("claimedOnce").truth();
        Optional<Boolean> removed = fields.required("removedFromAverage").truth();
        return of.flatMap(o -> once.flatMap(c -> removed.map(r -> new Contract(o, c, r))));
    }
}
