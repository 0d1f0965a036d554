package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.model.Timing.Period;
import io.github.footprint4j.model.Timing.Release;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;

/** When something happens: {@code year} or {@code releases}; and the {@code periods} in which its amount was measured. */
final class TimingForm {

    private final AmountForm amounts;

    TimingForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    /** The timing of an entry whose amount may be the mean of several periods. */
    Timing read(Fields fields) {
        fields.atMostOneOf(List.of("amount", "periods"));
        fields.atMostOneOf(List.of("mass", "periods"));
        Timing when = when(fields);
        Timing read = new Timing(when.year(), when.releases(), FilledList.read(fields, "periods", this::period));
        return read.equals(Timing.AT_ONCE) ? Timing.AT_ONCE : read;
    }

    /** The timing of an entry whose amount is stated elsewhere. */
    Timing when(Fields fields) {
        fields.atMostOneOf(List.of("year", "releases"));
        Timing read = new Timing(
                amounts.read(fields.optional("year").suchAs("2")),
                FilledList.read(fields, "releases", this::release),
                List.of());
        return read.equals(Timing.AT_ONCE) ? Timing.AT_ONCE : read;
    }

    static void write(Timing timing, ObjectBuilder builder) {
        builder.put("year", timing.year().map(AmountForm::write));
        builder.put("releases", FilledList.write(timing.releases(), TimingForm::write));
        builder.put("periods", FilledList.write(timing.periods(), TimingForm::write));
    }

    private Optional<Release> release(Fields fields, ShareSum shares) {
        Optional<Share> share = ShareForm.required(fields, amounts, shares);
        Optional<Amount> year = amounts.read(fields.required("year").suchAs("50"));
        return share.flatMap(s -> year.map(y -> new Release(s, y)));
    }

    private Optional<Period> period(Fields fields) {
        Optional<Amount> output = amounts.read(fields.required("output").suchAs("1000 piece"));
        Optional<Amount> amount = amounts.read(fields.required("amount").suchAs("500 kWh"));
        return output.flatMap(o -> amount.map(a -> new Period(o, a)));
    }

    private static SourceNode write(Release release) {
        return ObjectNode.builder()
                .put("share", ShareForm.write(release.share()))
                .put("year", AmountForm.write(release.year()))
                .build();
    }

    private static SourceNode write(Period period) {
        return ObjectNode.builder()
                .put("output", AmountForm.write(period.output()))
                .put("amount", AmountForm.write(period.amount()))
                .build();
    }
}
