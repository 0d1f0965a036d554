package io.github.footprint4j.examples.cli;

import io.github.footprint4j.data.portfolio.DecimalSign;
import io.github.footprint4j.data.portfolio.SalesFile;
import io.github.footprint4j.data.source.TableLimits;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a table is written, and how large it may be. */
final class TableOptions {

    @Option(
            names = "--decimal",
            paramLabel = "SIGN",
            description =
                    "What stands before decimals in the table: ${COMPLETION-CANDIDATES}. Then the other one may stand"
                            + " between thousands; without it 10.000 is refused.")
    private Optional<DecimalSign> decimal = Optional.empty();

    @Option(
            names = "--most-rows",
            paramLabel = "N",
            converter = LeversCommand.CountConverter.class,
            description = "The most rows that are read; 1000000 if not given.")
    private int rows = TableLimits.USUAL.rows();

    @Option(
            names = "--most-mib",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "The most MiB that are read, up to 1024; 16 if not given.")
    private int mebibytes = TableLimits.USUAL.bytes() / (1024 * 1024);

    /** How large the table may be. */
    TableLimits limits() {
        return TableLimits.USUAL.withRows(rows).withMebibytes(mebibytes);
    }

    /** A reader for such a table. */
    SalesFile reader(SalesFile usual) {
        SalesFile limited = usual.with(limits());
        return decimal.map(limited::with).orElse(limited);
    }

    /** Reads a size in MiB. */
    static final class SizeConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            int size = text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
            if (size < 1 || size > TableLimits.MOST_MEBIBYTES) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no size in MiB, expected 1 to " + TableLimits.MOST_MEBIBYTES);
            }
            return size;
        }
    }
}
