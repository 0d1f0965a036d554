package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.source.CsvTable;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TableLimits;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.portfolio.Sale;
import java.util.List;
import java.util.Optional;

/**
 * Reads sales from comma-separated values with a header:
 *
 * <pre>
 * product,variant,units,country,grid
 * split-air-conditioner,standard,120000,CN,CN
 * xiaomi-13-pro,12GB+256GB,35000,DE,
 * </pre>
 *
 * <p>{@code product} and {@code units} are needed. A number that could mean thousands or decimals ({@code 10.000}) is refused unless a
 * {@link DecimalSign} is declared. {@code variant} is the first of the product where it is empty. {@code country}, {@code
 * region} and {@code year} are labels to group by; a country also sets a parameter where {@link CountryParameters} say so. Every other
 * column sets the parameter of its name; an empty cell leaves what the product file says. The columns stand in any order. For separators
 * and limits see {@link CsvTable}.
 */
public final class SalesFile {

    private final SalesProducts.Shelf shelf;
    private final CountryParameters countries;
    private final Optional<DecimalSign> decimal;
    private final TableLimits limits;

    private SalesFile(
            SalesProducts.Shelf shelf, CountryParameters countries, Optional<DecimalSign> decimal, TableLimits limits) {
        this.shelf = shelf;
        this.countries = countries;
        this.decimal = decimal;
        this.limits = limits;
    }

    /** A reader that finds products; a country is only a label, no decimal sign is declared, and the usual limits hold. */
    public static SalesFile of(ProductLookup products, Library library) {
        return new SalesFile(
                new SalesProducts.Shelf(products, library),
                CountryParameters.NONE,
                Optional.empty(),
                TableLimits.USUAL);
    }

    /** This reader with parameters that countries set. */
    public SalesFile with(CountryParameters newCountries) {
        return new SalesFile(shelf, newCountries, decimal, limits);
    }

    /** This reader with a declared decimal sign; the other sign then stands between thousands. */
    public SalesFile with(DecimalSign sign) {
        return new SalesFile(shelf, countries, Optional.of(sign), limits);
    }

    /** This reader with other limits. */
    public SalesFile with(TableLimits newLimits) {
        return new SalesFile(shelf, countries, decimal, newLimits);
    }

    /**
     * The sales of a text, one for each row, in the order of the rows.
     *
     * @throws InvalidInputException with every problem of the table, each at its cell; of more than a hundred the rest is counted
     */
    public List<Sale> read(Source source) {
        Formats.refuse(source, "a table of sales");
        CsvTable table = CsvTable.of(source, limits);
        SalesReading reading = new SalesReading(
                source, new SalesProducts(shelf), countries, new CellNumbers(decimal, table.separator()));
        try {
            table.read(reading::row);
        } catch (InvalidInputException e) {
            reading.stop(e.issues());
        }
        return reading.sales();
    }
}
