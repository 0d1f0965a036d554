package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.method.MaterialFlow;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.resolve.NodeSupply;
import java.util.List;
import java.util.Optional;

/**
 * Who supplies primary and recycled material for a part and who disposes of it: the partners that the library names for the dataset the
 * part buys, unless the part names others.
 *
 * <p>A dataset whose partner is primary material is itself the recycled one; any other is the primary one, also if it is a mix.
 */
final class MaterialPairs {

    private final Lines lines;
    private final Part part;
    private final Field field;
    private final NodeSupply bought;
    private final Optional<Dataset> dataset;

    /**
     * For one of the datasets among which a part may choose.
     *
     * @param lines where columns are gathered
     * @param part the part
     * @param field where it stands
     * @param bought the dataset
     */
    MaterialPairs(Lines lines, Part part, Field field, NodeSupply bought) {
        this.lines = lines;
        this.part = part;
        this.field = field;
        this.bought = bought;
        this.dataset = lines.workshop().suppliers().dataset(bought.node());
    }

    /** True if the part buys recycled material. */
    boolean isRecycled() {
        return partner(Key.VIRGIN).filter(virgin -> !isBought(virgin)).isPresent()
                && partner(Key.RECYCLED).filter(recycled -> !isBought(recycled)).isEmpty();
    }

    /** Who makes primary material. */
    List<NodeSupply> virgin() {
        return partner(Key.VIRGIN)
                .filter(virgin -> !isBought(virgin))
                .map(virgin -> suppliers(virgin, Key.VIRGIN))
                .orElse(List.of(bought));
    }

    /** Who makes recycled material; empty after an issue was reported. */
    List<NodeSupply> recycled() {
        return isRecycled() ? List.of(bought) : required(Key.RECYCLED);
    }

    /** Who disposes of the material; empty after an issue was reported. */
    List<NodeSupply> disposal() {
        part.recycling()
                .pairs()
                .disposal()
                .ifPresent(own -> lines.warnOfMaterial(own, field.member("disposal"), "what is disposed of"));
        return required(Key.DISPOSAL);
    }

    /** Warns of partners that the part names itself and that are of another kind than the material, or than what treats waste. */
    void warnOfOtherKinds() {
        for (Key key : Key.values()) {
            Optional<Reference> named = key.of(part.recycling().pairs());
            named.ifPresent(partner -> warnOfOtherKind(key, partner));
        }
    }

    private void warnOfOtherKind(Key key, Reference partner) {
        Context context = lines.workshop().context();
        Field at = field.member(key.word);
        if (isBought(partner) && key != Key.DISPOSAL && (key == Key.RECYCLED) != isRecycled()) {
            warnOfItself(key, partner, context);
        }
        boolean isAsked = context.isAsked(at);
        suppliers(partner, key).forEach(supply -> warnOfOtherKind(key, partner, supply));
        if (!isAsked) {
            context.forget(at);
        }
    }

    /** Warns of a partner that is what the part buys, and is no such material. */
    private void warnOfItself(Key key, Reference partner, Context context) {
        boolean isRecycledOne = dataset.flatMap(one -> one.pairs().virgin()).isPresent();
        if (key == Key.RECYCLED || isRecycledOne) {
            String share = key == Key.RECYCLED ? ", and recycledContent moves nothing" : "";
            context.issues()
                    .add(Issue.warning(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.member(key.word).place(),
                                    "\"" + key.word + ": " + partner + "\" is what \"" + part.id()
                                            + "\" buys anyway: it is no " + key.role + share)
                            .maybeOneOf(dataset.flatMap(one -> key.of(one.pairs())).stream()
                                    .map(Reference::toString)
                                    .toList()));
        }
    }

    private void warnOfOtherKind(Key key, Reference partner, NodeSupply supply) {
        Optional<String> group =
                lines.workshop().suppliers().dataset(supply.node()).map(MaterialPairs::group);
        Optional<Reference> usual = dataset.flatMap(one -> key.of(one.pairs()));
        Optional<String> expected =
                key == Key.DISPOSAL ? Optional.of(Documentation.WASTE_TREATMENT) : dataset.map(MaterialPairs::group);
        boolean isUsual = usual.filter(one -> one.name().equals(partner.name())).isPresent();
        if (!isUsual && group.isPresent() && expected.isPresent() && !group.equals(expected)) {
            lines.workshop()
                    .context()
                    .issues()
                    .add(Issue.warning(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.member(key.word).place(),
                                    "\"" + key.word + ": " + partner + "\" is of the kind \"" + group.get()
                                            + "\" and \"" + bought.node() + "\" of \""
                                            + dataset.map(MaterialPairs::group).orElse("") + "\", expected "
                                            + (key == Key.DISPOSAL ? "a treatment of waste" : "one kind of material"))
                            .maybeOneOf(usual.stream().map(Reference::toString).toList()));
        }
    }

    private static String group(Dataset dataset) {
        return dataset.documentation().group();
    }

    /** True if somebody is known to supply a flow. */
    boolean supply(MaterialFlow flow) {
        return switch (flow) {
            case RECYCLED -> isRecycled() || partner(Key.RECYCLED).isPresent();
            case RECYCLING ->
                part.recycling().circular().flatMap(Circular::recycling).isPresent() || supply(MaterialFlow.RECYCLED);
            case DISPOSED -> partner(Key.DISPOSAL).isPresent();
            case VIRGIN, DISPLACED, BURNED, ENERGY_DISPLACED -> true;
        };
    }

    /** Suppliers of something else that a part names, while this dataset is the one it buys. */
    List<NodeSupply> suppliers(Reference reference, Field at) {
        return suppliers(reference, at, at);
    }

    private List<NodeSupply> suppliers(Reference reference, Field at, Field role) {
        return lines.workshop().suppliers().of(reference, lines.names(), at, role).stream()
                .map(supply -> new NodeSupply(supply.node(), supply.taken().times(bought.taken())))
                .toList();
    }

    private List<NodeSupply> required(Key key) {
        Optional<Reference> partner = partner(key);
        if (partner.isEmpty()) {
            lines.workshop().context().issues().add(missing(key));
        }
        return partner.map(found -> suppliers(found, key)).orElse(List.of());
    }

    private Issue missing(Key key) {
        String message = "the library pairs \"" + bought.node() + "\" with no dataset for " + key.role + ", expected \""
                + key.word + "\" with one";
        return Issue.error(IssueCode.MISSING_FIELD, field.place(), message)
                .maybe(key.word + " of another material of its kind, named in \"" + part.id() + "\"");
    }

    private List<NodeSupply> suppliers(Reference reference, Key key) {
        boolean isStated = key.of(part.recycling().pairs()).isPresent();
        return suppliers(reference, field.member(isStated ? key.word : "of"), field.member(key.word));
    }

    private Optional<Reference> partner(Key key) {
        return key.of(part.recycling().pairs())
                .or(() -> dataset.flatMap(one -> key.of(one.pairs())
                        .map(partner -> partner.ownedBy(one.id().owner()))));
    }

    private boolean isBought(Reference reference) {
        String name = reference.name();
        return bought.node()
                        .process()
                        .filter(id -> reference.isOf(id.owner()) && id.name().equals(name))
                        .isPresent()
                || dataset.filter(one -> reference.isOf(one.id().owner())
                                && one.process().name().equals(name))
                        .isPresent();
    }

    private enum Key {
        VIRGIN("virgin", "primary material"),
        RECYCLED("recycled", "recycled material"),
        DISPOSAL("disposal", "its disposal");

        private final String word;
        private final String role;

        Key(String word, String role) {
            this.word = word;
            this.role = role;
        }

        Optional<Reference> of(Pairs pairs) {
            return switch (this) {
                case VIRGIN -> pairs.virgin();
                case RECYCLED -> pairs.recycled();
                case DISPOSAL -> pairs.disposal();
            };
        }
    }
}
