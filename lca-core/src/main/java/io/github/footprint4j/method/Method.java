package io.github.footprint4j.method;

import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.unit.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules under which a footprint is calculated.
 *
 * <p>The method of the calculator decides, not that of the file; a file written for another one gives a warning. No claim of
 * conformity with any standard: the texts were not available, the rules are re-stated from public sources, and {@code docs/pas2050.md}
 * says for each how sure it is.
 *
 * @param title name, edition and supplement
 * @param gwp the set of warming potentials
 * @param carbon rules about carbon, time and land
 * @param boundary rules about what is inside the system
 * @param sharing rules about sharing burdens
 * @param data rules about data and records
 */
public record Method(
        MethodTitle title,
        GwpSet gwp,
        CarbonRules carbon,
        BoundaryRules boundary,
        SharingRules sharing,
        DataRules data) {

    /** PAS 2050:2011 with the latest warming potentials of the IPCC (clause 5.3) and the recycled-content rule (Annex D). */
    public static final Method PAS_2050_2011 = Methods.pas2011();

    /** The first edition of PAS 2050: late emissions and stored carbon are weighted in the result, which is scaled to the whole. */
    public static final Method PAS_2050_2008 = Methods.pas2008();

    /** ISO 14067:2018. */
    public static final Method ISO_14067_2018 = Methods.iso14067();

    /** The Product Life Cycle Accounting and Reporting Standard of the GHG Protocol, 2011. */
    public static final Method GHG_PROTOCOL_PRODUCT = Methods.ghgProtocol();

    /** The Product Environmental Footprint of the EU, recommendation 2021/2279: its climate-change category. */
    public static final Method EU_PEF = Methods.pef();

    /** The methodology of the Partnership for Carbon Transparency, version 3. */
    public static final Method PACT_3 = Methods.pact();

    /** Every method this version knows, the default first. */
    public static List<Method> all() {
        return List.of(PAS_2050_2011, PAS_2050_2008, ISO_14067_2018, GHG_PROTOCOL_PRODUCT, EU_PEF, PACT_3);
    }

    /** The method of a name; blanks, hyphens, colons and case make no difference. */
    public static Optional<Method> find(String name) {
        return all().stream()
                .filter(method -> plain(method.name()).equals(plain(name)))
                .findFirst();
    }

    /** Name and edition of the standard. */
    public String name() {
        return title.name();
    }

    /** This method with another set of warming potentials. */
    public Method with(GwpSet set) {
        return new Method(title, set, carbon, boundary, sharing, data);
    }

    /** This method with another rule for recycled material, whatever a product asks for. */
    public Method with(RecyclingRule rule) {
        return with(sharing.with(rule));
    }

    /** This method with what a product chooses among the rules that the method leaves open. */
    public Method choosing(Rules asked) {
        SharingRules chosen = asked.recycling().map(sharing::choosing).orElse(sharing);
        return with(asked.coProducts().map(chosen::choosing).orElse(chosen));
    }

    /** This method with some of the rules of another one. */
    public Method with(Method other, List<Rule> rules) {
        Method changed = this;
        for (Rule rule : rules) {
            changed = rule.taken(changed, other);
        }
        return changed;
    }

    /**
     * This method as a supplementary requirement changes it (PAS 2050:2011, clause 4.3).
     *
     * @param requirement the name of the requirement, which the result records with the rules that differ
     * @param changed this method with the changed rules
     */
    public Method supplementedBy(String requirement, Method changed) {
        return new Method(
                new MethodTitle(name(), Optional.of(requirement)),
                changed.gwp,
                changed.carbon,
                changed.boundary,
                changed.sharing,
                changed.data);
    }

    /** This method with other rules about carbon, time and land. */
    public Method with(CarbonRules other) {
        return new Method(title, gwp, other, boundary, sharing, data);
    }

    /** This method with other rules about what is inside the system. */
    public Method with(BoundaryRules other) {
        return new Method(title, gwp, carbon, other, sharing, data);
    }

    /** This method with other rules about sharing burdens. */
    public Method with(SharingRules other) {
        return new Method(title, gwp, carbon, boundary, other, data);
    }

    /** This method with other rules about data. */
    public Method with(DataRules other) {
        return new Method(title, gwp, carbon, boundary, sharing, other);
    }

    /** The rules in which this method differs from another one, in their order. */
    public List<Rule> differencesFrom(Method other) {
        return Arrays.stream(Rule.values())
                .filter(rule -> !rule.of(this).equals(rule.of(other)))
                .toList();
    }

    /** The rules that differ from those of the standard by the same name; empty if it is the standard itself. */
    public List<Rule> changedRules() {
        return find(name()).map(this::differencesFrom).orElse(List.of());
    }

    /** What a kilogram of each substance counts under this method, and where. */
    public Characterisation characterisation() {
        return new Characterisation(gwp, carbon);
    }

    /** The unit of a result: that of its {@linkplain #characterisation}. */
    public Unit unit() {
        return characterisation().unit();
    }

    /** The account to which an activity of a kind goes instead of the total; empty if it counts. */
    public Optional<Account> account(ActivityKind kind) {
        boolean counts = kind == ActivityKind.SOIL_CARBON && carbon.land().soil() == LandRules.SoilCarbon.COUNTED;
        return counts ? Optional.empty() : boundary.account(kind);
    }

    /** Name and set, such as {@code PAS 2050:2011, GWP100 AR6}. */
    @Override
    public String toString() {
        return title + ", " + characterisation().name();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
