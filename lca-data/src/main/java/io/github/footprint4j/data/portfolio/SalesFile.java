package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.analysis.Sale;
import io.github.footprint4j.data.source.CsvTable;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.model.Library;
import java.util.List;

/**
 * Reads sales from comma-separated values with a header:
 *
 * <pre>
 * product,variant,units,country,grid
 * split-air-conditioner,standard,120000,CN,CN
 * xiaomi-13-pro,12GB+256GB,35000,DE,
 * </pre>
 *
 * <p>{@code product} and {@code units} are needed. {@code variant} is the first of the product where it is empty. {@code country}, {@code
 * region} and {@code year} are labels to group by; a country also sets a parameter where {@link CountryParameters} say so. Every other
 * column sets the parameter of its name; an empty cell leaves what the product file says. The columns stand in any order. For separators
 * and limits see {@link CsvTable}.
 */
public final class SalesFile {

    private final ProductLookup products;
    private final Library library;
    private final CountryParameters countries;

    private SalesFile(ProductLookup products, Library library, CountryParameters countries) {
        this.products = products;
        this.library = library;
        this.countries = countries;
    }

    /** A reader that finds products; a country is only a label. */
    public static SalesFile of(ProductLookup products, Library library) {
        return new SalesFile(products, library, CountryParameters.NONE);
    }

    /** This reader with parameters that countries set. */
    public SalesFile with(CountryParameters newCountries) {
        return new SalesFile(products, library, newCountries);
    }

    /**
     * The sales of a text, one for each row, in the order of the rows.
     *
     * @throws InvalidInputException with every problem of the table, each at its cell; of more than a hundred the rest is counted
     */
    public List<Sale> read(Source source) {
        SalesReading reading = new SalesReading(source, new SalesProducts(products, library), countries);
        try {
            CsvTable.read(source, reading::row);
        } catch (InvalidInputException e) {
            reading.stop(e.issues());
        }
        return reading.sales();
    }
}
