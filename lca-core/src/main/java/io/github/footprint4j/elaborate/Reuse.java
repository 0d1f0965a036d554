package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.Optional;

/**
 * Spreads what happens once in the life of a product over its uses (PAS 2050:2011, clause 8.4).
 *
 * <p>For one use E = (a + f) / b + c + d + e: what happens once, a, and disposal, f, are divided by the number of uses b; what is done
 * to the product again for every use, c, the use itself, d, and its way back, e, are not. The use is the stage of that name; the others
 * say {@code eachUse}.
 *
 * @param context where problems are reported
 * @param uses b; empty for a product that is not reused
 */
record Reuse(Context context, Optional<Measured> uses) {

    /** The uses that a functional unit states. */
    static Reuse of(FunctionalUnit unit, Workshop workshop, Names names, Field field) {
        Optional<Measured> uses =
                unit.uses().flatMap(written -> workshop.amounts().declared().of(written, names, field, Dimension.NONE));
        uses.ifPresent(found -> workshop.context()
                .require(
                        found,
                        value -> value >= 1,
                        Issue.error(IssueCode.OUT_OF_RANGE, field.place(), "a product is used at least once")
                                .maybe("how often it is used in its life, such as 20, or 1 / (1 - reuse_rate)")));
        return new Reuse(workshop.context(), uses);
    }

    /** How often an entry counts for one use; what stands in another entry counts as often as that does. */
    Setup placed(Entry entry, Setup setup, Field field) {
        boolean eachUse = entry.extent().condition().eachUse();
        boolean inside = !setup.path().isEmpty();
        if (eachUse && inside) {
            context.error(
                    IssueCode.CONFLICTING_FIELDS,
                    field.member("eachUse"),
                    "\"" + entry.id() + "\" happens as often as what it stands in, expected \"eachUse\" there");
        } else if (eachUse && uses.isEmpty()) {
            context.warning(
                    IssueCode.NO_EFFECT,
                    field.member("eachUse"),
                    "\"eachUse\" has no effect without \"uses\" of the functional unit");
        }
        boolean once = !eachUse && !inside && entry.attribution().stage().orElse(setup.stage()) != Stage.USE;
        return once && uses.isPresent() ? setup.often(Measured.ONE.dividedBy(uses.get())) : setup;
    }
}
