package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.method.SharingRules;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The options that an assessment took where the method leaves a choice or asks for a record, entry by entry (PAS 2050:2011, Annex B).
 *
 * @param recycling how recycled material was treated, for each part that says something about it (clause 8.3)
 * @param landUse changes of land use (clause 5.6)
 * @param carbon biogenic carbon in parts and where it goes (clause 5.5)
 * @param energy the energy that was bought, with its factors (clause 6.4.3)
 */
public record OptionsTaken(
        List<RecyclingOption> recycling,
        List<LandUseOption> landUse,
        List<CarbonRecord> carbon,
        List<EnergySource> energy) {

    private static final Pattern ENERGY = Pattern.compile("electricity|fuel|heat|steam|energy");

    /** Copies the lists. */
    public OptionsTaken {
        recycling = List.copyOf(recycling);
        landUse = List.copyOf(landUse);
        carbon = List.copyOf(carbon);
        energy = List.copyOf(energy);
    }

    /**
     * How the recycled material of a part was treated.
     *
     * @param part the path of the part
     * @param rule the rule
     * @param content share of recycled material in the input, as written
     * @param endOfLife share that is recycled after use, as written
     */
    public record RecyclingOption(
            String part, RecyclingRule rule, Optional<Amount> content, Optional<Amount> endOfLife) {}

    /**
     * A change of land use.
     *
     * @param line the path of the entry
     * @param change the change as written
     * @param sources where its figures come from
     */
    public record LandUseOption(String line, LandUseChange change, List<SourceKey> sources) {

        /** Copies the list. */
        public LandUseOption {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Biogenic carbon in a part.
     *
     * @param part the path of the part
     * @param carbon its carbon and where that goes, as written
     */
    public record CarbonRecord(String part, Carbon carbon) {}

    /**
     * Energy that was bought.
     *
     * @param dataset the dataset
     * @param amount how much the whole system uses, in its unit
     * @param unit its unit
     * @param factor kg CO2e for one unit, with its whole supply chain
     */
    public record EnergySource(Dataset dataset, double amount, String unit, double factor) {}

    /** The options taken for a footprint. */
    static OptionsTaken of(Footprint footprint) {
        Product product = footprint.product();
        List<Placed> parts = new ArrayList<>();
        product.lifeCycle().parts().forEach(part -> add(part, "", parts));
        SharingRules rules = footprint.method().sharing();
        RecyclingRule rule = product.scope()
                .rules()
                .recycling()
                .map(rules::choosing)
                .orElse(rules)
                .recycling();
        return new OptionsTaken(recycling(parts, rule), landUse(product), carbon(parts), energy(footprint.solved()));
    }

    /** A part and its path. */
    private record Placed(String path, Part part) {}

    private static void add(Part part, String outer, List<Placed> to) {
        String path = outer + part.id();
        to.add(new Placed(path, part));
        part.parts().forEach(one -> add(one, path + "/", to));
    }

    private static List<RecyclingOption> recycling(List<Placed> parts, RecyclingRule rule) {
        return parts.stream()
                .filter(one -> !one.part().recycling().equals(Recycling.NONE))
                .map(one -> new RecyclingOption(
                        one.path(),
                        rule,
                        one.part().recycling().content(),
                        one.part().recycling().endOfLife()))
                .toList();
    }

    private static List<CarbonRecord> carbon(List<Placed> parts) {
        return parts.stream()
                .filter(one -> one.part().making().carbon().mass().isPresent())
                .map(one -> new CarbonRecord(one.path(), one.part().making().carbon()))
                .toList();
    }

    private static List<LandUseOption> landUse(Product product) {
        List<LandUseOption> options = new ArrayList<>();
        EntryIndex.of(product.lifeCycle())
                .all()
                .forEach((path, entry) -> change(entry)
                        .ifPresent(change -> options.add(new LandUseOption(
                                path, change, entry.provenance().sources()))));
        return options;
    }

    private static Optional<LandUseChange> change(Entry entry) {
        return entry.activity()
                .flatMap(activity -> activity.match(
                        buys -> Optional.empty(),
                        emits -> Optional.empty(),
                        runs -> Optional.empty(),
                        changes -> Optional.of(changes.change()),
                        fertilises -> Optional.empty()));
    }

    /** A dataset that was looked up and not bought, such as that of a contract that does not hold, is no source. */
    private static List<EnergySource> energy(SolvedSystem solved) {
        double[] scores = solved.scores();
        List<EnergySource> sources = new ArrayList<>();
        solved.system()
                .datasets()
                .forEach((node, dataset) -> solved.system()
                        .nodes()
                        .find(node)
                        .ifPresent(position ->
                                energy(solved, dataset, position, scores).ifPresent(sources::add)));
        return sources.stream()
                .filter(source -> source.amount() != 0)
                .sorted(Comparator.comparing(source -> source.dataset().id()))
                .toList();
    }

    private static Optional<EnergySource> energy(SolvedSystem solved, Dataset dataset, int position, double[] scores) {
        String unit = solved.system().unit(position);
        double amount = solved.runs(position) * solved.technosphere().at(position, position);
        return isEnergy(dataset, unit)
                ? Optional.of(new EnergySource(dataset, amount, unit, scores[position]))
                : Optional.empty();
    }

    /** Batteries are measured in units of energy too, so the kind of the dataset decides where there is one. */
    private static boolean isEnergy(Dataset dataset, String unit) {
        String group = dataset.documentation().group();
        return group.isEmpty()
                ? Unit.parse(unit).dimension().equals(Dimension.ENERGY)
                : ENERGY.matcher(group).find();
    }
}
