package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.form.ParameterNames;
import io.github.footprint4j.data.form.SpreadForm;
import io.github.footprint4j.data.form.ValueForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parameters of a library or dataset: as in product files, with {@code place}, {@code at} and {@code year} of the value besides, which
 * are kept at the end of its note. Without a role, a value with a spread is an estimate, another quantity is declared, and a formula is
 * derived.
 */
final class LibraryParameters {

    private final ParameterForm form;

    LibraryParameters(AmountForm amounts) {
        this.form = new ParameterForm(amounts);
    }

    /** The parameters of a file or dataset. */
    Map<String, Parameter> read(Fields owner) {
        ParameterNames.check(owner, "parameters");
        return owner.optional("parameters").entries((name, field) -> field.object(this::parameter));
    }

    private Optional<Parameter> parameter(Fields fields) {
        Optional<String> place = fields.optional("place").text();
        Optional<String> at = fields.optional("at").text();
        Optional<String> year = fields.optional("year").whole().map(String::valueOf);
        List<String> remarks = new ArrayList<>();
        List.of(place, at, year).forEach(remark -> remark.ifPresent(remarks::add));
        return form.read(fields, role(fields)).map(parameter -> withRemarks(parameter, remarks));
    }

    private static Optional<Role> role(Fields fields) {
        if (fields.has("role")) {
            return fields.optional("role").word(Role.class);
        }
        if (SpreadForm.FIELDS.stream().anyMatch(fields::has)) {
            return Optional.of(Role.ESTIMATE);
        }
        return Optional.of(isFormula(fields) ? Role.DERIVED : Role.DECLARED);
    }

    private static boolean isFormula(Fields fields) {
        return fields.optional("value").holds(TextNode.class)
                && fields.optional("value").text().filter(ValueForm::isFormula).isPresent();
    }

    private static Parameter withRemarks(Parameter parameter, List<String> remarks) {
        Provenance old = parameter.provenance();
        List<String> note = new ArrayList<>(old.note().isEmpty() ? List.of() : List.of(old.note()));
        note.addAll(remarks);
        Provenance extended = new Provenance(
                old.evidence(),
                old.sources(),
                note.stream().collect(Collectors.joining("; ")),
                old.primary(),
                old.supplier(),
                old.quality());
        return new Parameter(
                parameter.value(),
                parameter.role(),
                parameter.spread(),
                parameter.allowed(),
                parameter.label(),
                extended);
    }
}
