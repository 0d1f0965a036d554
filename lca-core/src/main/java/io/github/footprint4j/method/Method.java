package io.github.footprint4j.method;

import io.github.footprint4j.model.RecyclingRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules under which a footprint is calculated.
 *
 * <p>The method of the calculator decides, not that of the file; a file written for another one gives a warning.
 *
 * @param name name and edition
 * @param gwp the set of warming potentials
 * @param recycling how the burden of recycled material is shared; a file that chooses another rule is refused
 */
public record Method(String name, GwpSet gwp, RecyclingRule recycling) {

    /**
     * PAS 2050:2011 with the latest warming potentials of the IPCC (clause 5.3) and the recycled-content rule (Annex D).
     *
     * <p>No claim of conformity: the text of the standard was not available, its rules are re-stated from public sources.
     */
    public static final Method PAS_2050_2011 = new Method("PAS 2050:2011", GwpSet.AR6, RecyclingRule.RECYCLED_CONTENT);

    /** Every method this version knows. */
    public static List<Method> all() {
        return List.of(PAS_2050_2011);
    }

    /** The method of a name; blanks, hyphens, colons and case make no difference. */
    public static Optional<Method> find(String name) {
        return all().stream()
                .filter(method -> plain(method.name).equals(plain(name)))
                .findFirst();
    }

    /** This method with another set of warming potentials. */
    public Method with(GwpSet set) {
        return new Method(name, set, recycling);
    }

    /** Name and set, such as {@code PAS 2050:2011, GWP100 AR6}. */
    @Override
    public String toString() {
        return name + ", GWP100 " + gwp;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
