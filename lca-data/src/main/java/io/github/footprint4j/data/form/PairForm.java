package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.library.Pairs;

/** The datasets that belong to one material: {@code virgin}, {@code recycled} and {@code disposal}. */
public final class PairForm {

    private PairForm() {}

    /** The pairs that stand among the fields of an object. */
    public static Pairs read(Fields fields) {
        Pairs read = new Pairs(
                ReferenceForm.read(fields.optional("virgin")),
                ReferenceForm.read(fields.optional("recycled")),
                ReferenceForm.read(fields.optional("disposal")));
        return read.equals(Pairs.NONE) ? Pairs.NONE : read;
    }

    /** Adds the fields that {@link #read} reads back. */
    public static void write(Pairs pairs, ObjectBuilder builder) {
        builder.put("virgin", pairs.virgin().map(ReferenceForm::write));
        builder.put("recycled", pairs.recycled().map(ReferenceForm::write));
        builder.put("disposal", pairs.disposal().map(ReferenceForm::write));
    }
}
