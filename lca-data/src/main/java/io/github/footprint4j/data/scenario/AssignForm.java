package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.form.TruthWords;
import io.github.footprint4j.data.form.ValueForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.model.Setting;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Another value: {@code set} with the address, {@code to} with a quantity, formula, number, truth or name. */
final class AssignForm {

    private static final Pattern NAME = Pattern.compile("\\p{L}.*", Pattern.DOTALL);

    /** Lower case only: {@code NO} is Norway. */
    private static final List<String> NO_NAMES = List.of("yes", "no", "on", "off");

    private AssignForm() {}

    static Optional<Change> read(Fields fields) {
        Optional<Address> address = fields.required("set")
                .suchAs("frame.recycledContent or the name of a parameter")
                .text(Address::parse);
        Optional<String> to = value(fields.required("to"));
        return address.flatMap(a -> to.map(t -> new Change.Assign(a, t)));
    }

    static SourceNode write(Change.Assign assign) {
        return ObjectNode.builder()
                .put("set", TextNode.of(assign.address().toString()))
                .put("to", ValueForm.write(new Setting(assign.address().toString(), assign.to())))
                .build();
    }

    private static Optional<String> value(FieldValue field) {
        if (field.holds(TruthNode.class)) {
            return field.truth().map(String::valueOf);
        }
        return field.holds(NumberNode.class)
                ? field.amount(Formula::parse).map(Formula::text)
                : field.suchAs("100 % or FR").text(AssignForm::checked);
    }

    /** A text that starts with a letter may be a name, so only the product knows whether it fits; every other one is a formula. */
    private static String checked(String text) {
        String value = text.strip();
        boolean isName = NAME.matcher(value).matches() && !NO_NAMES.contains(value);
        return isName ? value : TruthWords.formula(value).text();
    }
}
