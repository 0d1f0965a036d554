package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Parameter.Value;
import io.github.footprint4j.unit.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values of parameters: a quantity or formula, {@code true} or {@code false}, or a name where the parameter chooses among names.
 *
 * <p>Only a parameter with {@code oneOf} chooses among names; its texts that start with a letter are names, all others quantities.
 */
public final class ValueForm {

    private static final Pattern NAME = Pattern.compile("\\p{L}.*");

    private ValueForm() {}

    /**
     * A value as it stands in a file.
     *
     * @param choice true if the parameter has a closed list of values, so that a word is a name and no formula
     */
    public static Optional<Value> read(FieldValue field, boolean choice) {
        if (field.holds(TruthNode.class)) {
            return field.truth().map(Parameter.Truth::new);
        }
        boolean isText = field.holds(TextNode.class);
        if (choice
                && isText
                && field.text().filter(text -> NAME.matcher(text).matches()).isPresent()) {
            return field.text().map(Parameter.Choice::new);
        }
        FieldValue quantity = field.suchAs("12 GB");
        return (isText ? quantity.text(TruthWords::formula) : AmountForm.formula(quantity)).map(Parameter.Numeric::new);
    }

    /** True for a text that is no quantity and so has to be calculated. */
    public static boolean isFormula(String text) {
        return Quantity.find(text).isEmpty();
    }

    /** What {@link #read} reads back. */
    public static SourceNode write(Value value) {
        return value.match(
                numeric -> AmountForm.write(numeric.formula()),
                truth -> TruthNode.of(truth.on()),
                choice -> TextNode.of(choice.text()));
    }

    /** The text of a setting as a file writes it: a truth or plain number without quotes. */
    public static SourceNode write(Setting setting) {
        String text = setting.value();
        if (text.equals("true") || text.equals("false")) {
            return TruthNode.of(text.equals("true"));
        }
        return AmountForm.isPlainNumber(text) ? NumberNode.of(text) : TextNode.of(text);
    }

    /** True if two texts say the same value: equal, or the same quantity in two units. */
    static boolean same(Value one, Value other) {
        return one.equals(other)
                || one.quantity()
                        .filter(a -> other.quantity().filter(b -> equal(a, b)).isPresent())
                        .isPresent();
    }

    private static boolean equal(Quantity a, Quantity b) {
        return a.dimension().equals(b.dimension()) && a.in(b.unit()) == b.value();
    }
}
