package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Share;
import java.util.Optional;

/** Shares: an amount such as {@code 30 %}, or the word {@code rest}. */
final class ShareForm {

    private static final String REST = "rest";

    private ShareForm() {}

    static Optional<Share> read(Fields fields, AmountForm amounts) {
        FieldValue field = fields.optional("share").suchAs("30 % or rest");
        boolean isRest =
                field.holds(TextNode.class) && field.text().filter(REST::equals).isPresent();
        return isRest ? Optional.of(new Share.Rest()) : amounts.read(field).map(Share.Fraction::new);
    }

    /** The share that every member of a list must have. */
    static Optional<Share> required(Fields fields, AmountForm amounts, ShareSum shares) {
        fields.required("share");
        Optional<Share> share = read(fields, amounts);
        share.ifPresent(found -> shares.add(found, fields.optional("share").place()));
        return share;
    }

    static SourceNode write(Share share) {
        return share.match(fraction -> AmountForm.write(fraction.amount()), rest -> TextNode.of(REST));
    }
}
