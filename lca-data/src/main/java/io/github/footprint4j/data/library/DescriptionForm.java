package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.ProvenanceForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Description;
import io.github.footprint4j.library.Description.Density;
import io.github.footprint4j.library.MeasuredSpread;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;

/** What a dataset is called and how its spread was measured: {@code family}, {@code synonyms}, {@code density}, {@code measured}. */
final class DescriptionForm {

    private static final Unit DENSITY = Unit.parse("kg/m3");

    private DescriptionForm() {}

    /** The description that stands among the fields of a dataset. */
    static Description read(Fields fields, ProvenanceForm provenances) {
        return new Description(
                fields.optional("family").text(DescriptionForm::said),
                fields.optional("synonyms")
                        .suchAs("[aluminum, Aluminium, 铝]")
                        .elements(one -> one.text(DescriptionForm::said)),
                fields.optional("density").object(density -> density(density, provenances)),
                fields.optional("measured").object(DescriptionForm::measured));
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw refused(IssueCode.MISSING_FIELD, "the text is blank, expected a word");
        }
        return text;
    }

    private static Optional<Density> density(Fields fields, ProvenanceForm provenances) {
        Optional<Quantity> value = fields.required("value").suchAs("2700 kg/m3").text(DescriptionForm::mass);
        fields.required("source");
        Provenance provenance = provenances.read(fields);
        String place = fields.optional("place").text().orElse("");
        return value.map(one -> new Density(one, provenance, place));
    }

    private static Quantity mass(String text) {
        Quantity density = Quantity.parse(text);
        if (!density.dimension().equals(DENSITY.dimension()) || density.value() <= 0) {
            throw refused(IssueCode.OUT_OF_RANGE, "found \"" + text + "\", expected a density above 0, mass by volume");
        }
        return density;
    }

    private static Optional<MeasuredSpread> measured(Fields fields) {
        Optional<Double> byDefault = positive(fields, fields.required("default").suchAs("0.25"));
        FieldValue list = fields.required("figures").suchAs("[4.6, 4.1, 6.81]");
        int written = list.node()
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).elements().size())
                .orElse(MeasuredSpread.FEWEST);
        if (written < MeasuredSpread.FEWEST) {
            String message = "\"figures\" holds " + written + ", expected those of at least " + MeasuredSpread.FEWEST
                    + " independent sources";
            fields.issues()
                    .add(Issue.error(IssueCode.OUT_OF_RANGE, list.place(), message)
                            .maybe("name them in \"note\" and state the default of the kind as \"sigma\""));
        }
        List<Double> figures = list.elements(one -> positive(fields, one));
        return byDefault.map(one -> new MeasuredSpread(one, figures));
    }

    private static Optional<Double> positive(Fields fields, FieldValue field) {
        Optional<Double> value = field.number();
        value.filter(found -> found <= 0)
                .ifPresent(found -> fields.issues()
                        .add(Issue.error(
                                IssueCode.OUT_OF_RANGE,
                                field.place(),
                                "found " + found + ", expected a number above 0")));
        return value.filter(found -> found > 0);
    }

    private static InvalidInputException refused(IssueCode code, String message) {
        return new InvalidInputException(Issue.error(code, Place.NONE, message));
    }
}
