package io.github.footprint4j.method;

/** What biogenic carbon becomes in the atmosphere, in kg for each kg of carbon (PAS 2050:2011, clauses 5.1 and 5.5). */
public final class BiogenicCarbon {

    /** Carbon dioxide that was taken up for the carbon, or that is left when it burns or decays in air: 44 / 12. */
    public static final Coefficient CARBON_DIOXIDE = Coefficient.of("44 / 12");

    /**
     * Whether enough of the carbon stays for its storage to be credited (PAS 2050:2008, clause 5.4): 1 if more than half, else 0.
     *
     * <p>{@code left}: share of the carbon that is still in the product a year after it was formed.
     */
    public static final Coefficient IS_STORED = Coefficient.of("if(left > 0.5, 1, 0)");

    private BiogenicCarbon() {}
}
