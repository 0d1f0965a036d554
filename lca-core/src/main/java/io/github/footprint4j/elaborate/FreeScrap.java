package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.ScrapBurden;
import io.github.footprint4j.method.MaterialFlow;
import io.github.footprint4j.method.RecyclingShares;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.resolve.NodeSupply;
import java.util.List;
import java.util.Optional;

/**
 * Refuses partners whose scrap comes in free of any burden where a rule credits recycling after use: closed loop, fifty-fifty and the
 * Circular Footprint Formula.
 *
 * <p>Such a rule gives the gain of recycling to whoever leaves the scrap, R2 (Er - Ev). Primary material that takes scrap free has
 * given that gain once already to whoever takes it, and would give it twice. And recycling after use must hold the whole way from
 * the thing that is thrown away to the material: a figure that begins at the gate of the works leaves out collecting and sorting.
 * Recycled content has no such credit and takes both. So does the recycled material that goes into a part under the Circular Footprint
 * Formula, which adds the burden of the scrap itself, (1 - A) Ev.
 */
final class FreeScrap {

    private static final String TWICE = "would count the gain of recycling twice";

    private static final String INCOMPLETE = "collecting and sorting what is thrown away would be missing";

    private final Lines lines;
    private final Part part;
    private final Field field;
    private final RecyclingShares shares;

    FreeScrap(Lines lines, Part part, Field field, RecyclingShares shares) {
        this.lines = lines;
        this.part = part;
        this.field = field;
        this.shares = shares;
    }

    /** Reports every partner that the rule cannot take, if anything is credited. */
    void refuse(MaterialPairs pairs, MaterialValues values) {
        boolean credited = values.share(MaterialFlow.DISPLACED, shares)
                .filter(share -> !Term.isKnownAs(0, share.term()))
                .isPresent();
        if (credited) {
            Optional<Circular> circular = part.recycling().circular();
            refuse(pairs.virgin(), "primary material", TWICE);
            refuse(named(circular.flatMap(Circular::displaced), pairs, "displaced"), "displaced material", TWICE);
            refuse(
                    circular.flatMap(Circular::recycling).isPresent()
                            ? named(circular.flatMap(Circular::recycling), pairs, "recycling")
                            : pairs.recycled(),
                    "recycling after use",
                    INCOMPLETE);
        }
    }

    private List<NodeSupply> named(Optional<Reference> reference, MaterialPairs pairs, String key) {
        return reference
                .map(found -> pairs.suppliers(found, field.member("circular").member(key)))
                .orElse(List.of());
    }

    private void refuse(List<NodeSupply> supplies, String role, String why) {
        for (NodeSupply supply : supplies) {
            lines.workshop()
                    .suppliers()
                    .dataset(supply.node())
                    .filter(FreeScrap::isFree)
                    .ifPresent(dataset -> lines.workshop().context().issues().add(refusal(dataset, role, why)));
        }
    }

    private static boolean isFree(Dataset dataset) {
        return dataset.advice().scrap().filter(ScrapBurden.FREE::equals).isPresent();
    }

    private Issue refusal(Dataset dataset, String role, String why) {
        String message = "\"" + dataset.id() + "\" takes scrap free of any burden, and stands for " + role + " of \""
                + part.id() + "\": the rule " + shares.rule()
                + " credits recycling after use, and " + why;
        return Issue.error(
                        IssueCode.FREE_SCRAP, field.member("endOfLifeRecycling").place(), message)
                .maybe("a partner with \"scrap: burdened\", or recycling: recycled-content in \"rules\"");
    }
}
