package io.github.footprint4j.method;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The rules by which methods differ in their results, each of which can be taken from another method.
 *
 * <p>A method with every rule of another one gives the result of the other.
 */
public enum Rule {
    /** The set of warming potentials. */
    WARMING_POTENTIALS(method -> method.gwp().toString(), (to, from) -> to.with(from.gwp())),
    /** Whether biogenic carbon dioxide counts. */
    BIOGENIC_CARBON(
            method -> method.carbon().biogenic().words(),
            (to, from) -> to.with(to.carbon().with(from.carbon().biogenic()))),
    /** Whether the carbon of food and feed may be left out. */
    FOOD_AND_FEED(
            method -> method.carbon().food().words(),
            (to, from) -> to.with(to.carbon().with(from.carbon().food()))),
    /** What becomes of late emissions. */
    DELAYED_EMISSIONS(
            method -> method.carbon().delay().words(),
            (to, from) -> to.with(to.carbon().with(from.carbon().delay()))),
    /** For how long after the product was formed something counts. */
    ASSESSMENT_PERIOD(
            method -> method.carbon().period().words(),
            (to, from) -> to.with(to.carbon().with(from.carbon().period()))),
    /** What becomes of stored carbon. */
    STORED_CARBON(
            method -> method.carbon().storage().words(),
            (to, from) -> to.with(to.carbon().with(from.carbon().storage()))),
    /** Over how many years a change of land use is spread. */
    LAND_USE_PERIOD(
            method -> method.carbon().land().period().words(),
            (to, from) -> to.with(to.carbon()
                    .with(to.carbon().land().with(from.carbon().land().period())))),
    /** What stands in for a change of land use whose former use is not known. */
    UNKNOWN_LAND_USE(
            method -> method.carbon().land().unknown().words(),
            (to, from) -> to.with(to.carbon()
                    .with(to.carbon().land().with(from.carbon().land().unknown())))),
    /** Whether soil carbon counts. */
    SOIL_CARBON(
            method -> method.carbon().land().soil().words(),
            (to, from) -> to.with(to.carbon()
                    .with(to.carbon().land().with(from.carbon().land().soil())))),
    /** Whether the unverified table of land-use change may be used. */
    LAND_USE_TABLE(
            method -> method.carbon().land().table().words(),
            (to, from) -> to.with(to.carbon()
                    .with(to.carbon().land().with(from.carbon().land().table())))),
    /** Whether capital goods count. */
    CAPITAL_GOODS(
            method -> method.boundary().capitalGoods().words(),
            (to, from) -> to.with(to.boundary().with(from.boundary().capitalGoods()))),
    /** How much may be left out. */
    CUT_OFF(
            method -> method.boundary().cutOff().words(),
            (to, from) -> to.with(to.boundary().with(from.boundary().cutOff()))),
    /** Whether the result is scaled to the whole. */
    SCALING(
            method -> method.boundary().scaling().words(),
            (to, from) -> to.with(to.boundary().with(from.boundary().scaling()))),
    /** Whether other effects of aviation count. */
    AVIATION(
            method -> method.boundary().aviation().words(),
            (to, from) -> to.with(to.boundary().with(from.boundary().aviation()))),
    /** Who bears what burns for useful energy. */
    ENERGY_RECOVERY(
            method -> method.boundary().energyRecovery().words(),
            (to, from) -> to.with(to.boundary().with(from.boundary().energyRecovery()))),
    /** How the burden of recycled material is shared. */
    RECYCLING(
            method -> method.sharing().recyclingWords(),
            (to, from) -> to.with(new SharingRules(
                    from.sharing().recycling(),
                    from.sharing().recyclingChoices(),
                    to.sharing().coProducts(),
                    to.sharing().valueRatio()))),
    /** How the burden of co-products is shared. */
    CO_PRODUCTS(
            method -> method.sharing().coProductWords(),
            (to, from) -> to.with(new SharingRules(
                    to.sharing().recycling(),
                    to.sharing().recyclingChoices(),
                    from.sharing().coProducts(),
                    from.sharing().valueRatio()))),
    /** How long a result is valid, and which data must be primary; changes no total. */
    DATA(method -> method.data().words(), (to, from) -> to.with(from.data()));

    private final Function<Method, String> choice;
    private final BiFunction<Method, Method, Method> taken;

    Rule(Function<Method, String> choice, BiFunction<Method, Method, Method> taken) {
        this.choice = choice;
        this.taken = taken;
    }

    /** What a method says under this rule. */
    public String of(Method method) {
        return choice.apply(method);
    }

    /** A method with this rule of another one. */
    Method taken(Method to, Method from) {
        return taken.apply(to, from);
    }

    /** The rule as it is printed: lower case with blanks. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
