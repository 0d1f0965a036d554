package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.WasteEnergy;
import io.github.footprint4j.resolve.DatasetUses;
import java.util.List;
import java.util.Optional;

/**
 * Who bears what burned waste emits (PAS 2050:2011, clause 8.2): the energy if it is useful and the method says so, otherwise the product
 * whose waste it is. An entry says with {@code energyRecovery} whether the energy is useful; what is assumed without a word is noted.
 *
 * <p>A dataset of burning holds the smoke alone, one of delivery to a plant everything but the smoke.
 */
final class BurningNotes {

    private final Issues issues;
    private final Method method;
    private final DatasetUses uses;
    private final boolean carbonIsFollowed;

    /**
     * For the datasets that a product names.
     *
     * @param carbonIsFollowed true if parts say themselves where their carbon goes, so that a delivery may do without the smoke
     */
    BurningNotes(Issues issues, Method method, DatasetUses uses, boolean carbonIsFollowed) {
        this.issues = issues;
        this.method = method;
        this.uses = uses;
        this.carbonIsFollowed = carbonIsFollowed;
    }

    /** True if an entry says that useful energy is taken, and buys no mere delivery, which the product bears in any case. */
    static boolean isBorneByEnergy(Entry entry, List<DatasetUses.Use> bought) {
        return entry.attribution().wasteEnergy().filter(WasteEnergy.YES::equals).isPresent()
                && bought.stream().map(DatasetUses.Use::dataset).noneMatch(BurningNotes::isDelivery);
    }

    /** Says what follows from the word of an entry, or from its lack. */
    void add(Entry entry, Field field) {
        if (entry.attribution().excluded().isPresent()
                || entry.attribution().kind().isPresent()) {
            return;
        }
        entry.attribution().wasteEnergy().ifPresent(word -> {
            Field at = field.member("energyRecovery");
            Optional<DatasetUses.Use> delivery = uses.first(field, "of", BurningNotes::isDelivery);
            delivery.ifPresent(use -> delivery(use.dataset(), word, at));
            if (delivery.isEmpty()) {
                smoke(
                        entry,
                        word,
                        at,
                        uses.first(field, "of", BurningNotes::isBurning).isPresent());
            }
        });
        if (entry.attribution().wasteEnergy().isEmpty()) {
            assumed(field, "of");
        }
    }

    /** A dataset that is named where no word can stand, such as the disposal of a part. */
    void assumed(Field object, String key) {
        if (uses.at(object, key).isEmpty()) {
            return;
        }
        uses.first(object, key, BurningNotes::isBurning)
                .ifPresent(use -> note(
                        IssueCode.ASSUMED,
                        use.at(),
                        of(use.dataset())
                                + " burns waste, and nothing says whether useful energy is taken: it is assumed that"
                                + " none is, so that the product bears the smoke (clause 8.2)",
                        "energyRecovery: yes, or no"));
        uses.first(object, key, BurningNotes::isDelivery).ifPresent(use -> {
            if (energyBears()) {
                note(
                        IssueCode.ASSUMED,
                        use.at(),
                        of(use.dataset())
                                + " is delivery alone, and nothing says whether useful energy is taken: it is assumed"
                                + " that it is, so that the energy bears the smoke (clause 8.2)",
                        "energyRecovery: yes, or no");
            } else {
                missingSmoke(use.dataset(), use.at(), method.title() + " leaves it to the product");
            }
        });
    }

    /** A dataset of what a part emits that is burned for its energy, for which a mere delivery is too little. */
    void recovered(Field field) {
        uses.first(field, "of", BurningNotes::isDelivery)
                .ifPresent(use -> issues.add(Issue.warning(
                                IssueCode.OTHER_PURPOSE,
                                use.at().place(),
                                of(use.dataset())
                                        + " is delivery alone, and \"energyRecovery\" asks for what burning emits: the smoke"
                                        + " is not in the figure")
                        .maybe("the dataset of the incineration of the material")));
    }

    private void delivery(Dataset dataset, WasteEnergy word, Field at) {
        if (word == WasteEnergy.NO) {
            missingSmoke(dataset, at, "no useful energy is taken");
        } else if (!energyBears()) {
            missingSmoke(dataset, at, method.title() + " leaves it to the product, also with useful energy");
        }
    }

    private void missingSmoke(Dataset dataset, Field at, String why) {
        String message = of(dataset) + " is delivery alone; the smoke belongs to the product, because " + why
                + ", and is not in the figure";
        String hint = "an entry of the incineration of the material beside it, or carbonFate of the part";
        Place place = at.place();
        issues.add((carbonIsFollowed
                        ? Issue.note(IssueCode.OTHER_PURPOSE, place, message)
                        : Issue.warning(IssueCode.OTHER_PURPOSE, place, message))
                .maybe(hint));
    }

    private void smoke(Entry entry, WasteEnergy word, Field at, boolean burns) {
        boolean buys = entry.activity().flatMap(Activity::purchase).isPresent();
        if (word == WasteEnergy.YES && !energyBears()) {
            note(
                    IssueCode.NO_EFFECT,
                    at,
                    "useful energy is taken from what \"" + entry.id() + "\" burns, and " + method.title()
                            + " leaves the smoke to the product all the same");
        } else if (word == WasteEnergy.NO && buys && !burns) {
            note(
                    IssueCode.NO_EFFECT,
                    at,
                    "\"energyRecovery: no\" of \"" + entry.id()
                            + "\" changes nothing: what it buys is no dataset of burning and counts in any case");
        }
    }

    private boolean energyBears() {
        return method.account(ActivityKind.ENERGY_RECOVERY).isPresent();
    }

    private void note(IssueCode code, Field at, String message, String hint) {
        issues.add(Issue.note(code, at.place(), message).maybe(hint));
    }

    private static boolean isBurning(Dataset dataset) {
        return dataset.advice().isFor(Purpose.BURNING);
    }

    private static boolean isDelivery(Dataset dataset) {
        return dataset.advice().isFor(Purpose.DELIVERY_TO_BURNING);
    }

    private static String of(Dataset dataset) {
        return "\"" + dataset.id() + "\"";
    }

    private void note(IssueCode code, Field at, String message) {
        issues.add(Issue.note(code, at.place(), message));
    }
}
