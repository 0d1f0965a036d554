package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.unit.DecimalText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts: {@code 90 g}, a formula such as {@code charge * leak_rate}, a plain number where the amount has no dimension, or the long
 * form {@code { value, sigma | range | distribution, evidence, source, note }}.
 *
 * <p>A text that is only a number is refused, because it was probably meant to have a unit; whether a plain number may stand where it
 * stands is found out when the dimensions are known.
 */
public final class AmountForm {

    private static final Pattern ANY_NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    private final ProvenanceForm provenances;

    /** Amounts whose sources are collected in {@code used}. */
    public AmountForm(SourceKeys used) {
        this.provenances = new ProvenanceForm(used);
    }

    /** How the same file writes where numbers come from. */
    public ProvenanceForm provenances() {
        return provenances;
    }

    /** An amount in its short or long form. */
    public Optional<Amount> read(FieldValue field) {
        if (field.isAbsent()) {
            return Optional.empty();
        }
        return field.holds(ObjectNode.class)
                ? field.object(this::longForm)
                : formula(field).map(Amount::of);
    }

    /** A quantity, formula or plain number without spread and provenance. */
    public static Optional<Formula> formula(FieldValue field) {
        return field.holds(TextNode.class) ? field.text(AmountForm::parse) : field.amount(Formula::parse);
    }

    /**
     * The formula of a text.
     *
     * @throws InvalidInputException if it is no formula, or only a number
     */
    static Formula parse(String text) {
        if (mayBeNumber(text) && ANY_NUMBER.matcher(text.strip()).matches()) {
            String message = "the text \"" + text + "\" has no unit, expected a number with a unit or a formula";
            throw new InvalidInputException(Issue.error(IssueCode.MISSING_UNIT, Place.NONE, message)
                    .maybe("a unit is missing; a number without dimension is written without quotes"));
        }
        return Formula.parse(text);
    }

    /** True unless a letter stands at the end, as in most amounts. */
    private static boolean mayBeNumber(String text) {
        return text.isEmpty() || !Character.isLetter(text.charAt(text.length() - 1));
    }

    /** The shortest form that {@link #read} reads back. */
    public static SourceNode write(Amount amount) {
        if (amount.spread().isEmpty() && amount.provenance().equals(Provenance.NONE)) {
            return write(amount.formula());
        }
        ObjectBuilder builder = ObjectNode.builder().put("value", write(amount.formula()));
        amount.spread().ifPresent(spread -> SpreadForm.write(spread, builder));
        ProvenanceForm.write(amount.provenance(), builder);
        return builder.build();
    }

    static boolean isPlainNumber(String text) {
        return DecimalText.isNumber(text);
    }

    /** A number where the formula is one, else its text. */
    public static SourceNode write(Formula formula) {
        String text = formula.text();
        return isPlainNumber(text) ? NumberNode.of(text) : TextNode.of(text);
    }

    private Optional<Amount> longForm(Fields fields) {
        Optional<Formula> value = formula(fields.required("value").suchAs("90 g"));
        Optional<Spread> spread = SpreadForm.read(fields);
        Provenance provenance = provenances.read(fields);
        return value.map(formula -> new Amount(formula, spread, provenance));
    }
}
