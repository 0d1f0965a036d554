package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose method and warming potentials. */
final class MethodOptions {

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = MethodConverter.class,
            description = "The rules, such as pas-2050-2011; see 'lca list methods'.")
    private Method method = Method.PAS_2050_2011;

    @Option(
            names = "--gwp",
            paramLabel = "SET",
            converter = GwpConverter.class,
            description = "The warming potentials over 100 years: AR4, AR5, AR5-feedback, AR6, AR6-SF6-24300, or a"
                    + " table of your own such as ours.csv with the columns gas, the name of the set, source.")
    private Optional<GwpSet> gwp = Optional.empty();

    /** The method chosen, with the set chosen. */
    Method method() {
        return gwp.map(method::with).orElse(method);
    }

    /** Every method, the one chosen first, each with the set chosen. */
    List<Method> first(List<Method> all) {
        return Stream.concat(Stream.of(method), all.stream().filter(other -> !other.equals(method)))
                .map(one -> gwp.map(one::with).orElse(one))
                .toList();
    }

    /** Finds a method by its name. */
    static final class MethodConverter implements ITypeConverter<Method> {

        @Override
        public Method convert(String name) {
            List<String> known = Method.all().stream().map(Method::name).toList();
            return Method.find(name).orElseThrow(() -> unknown(name, known));
        }
    }

    /** Finds a set by its name, or reads it from a table. */
    static final class GwpConverter implements ITypeConverter<GwpSet> {

        @Override
        public GwpSet convert(String name) {
            return name.endsWith(".csv")
                    ? read(name)
                    : GwpSet.find(name).orElseThrow(() -> unknown(name, GwpSet.names()));
        }

        private static GwpSet read(String file) {
            try {
                List<GwpSet> sets = GwpSet.parse(file, Files.readString(Path.of(file)));
                if (sets.size() == 1) {
                    return sets.get(0);
                }
                throw new TypeConversionException("\"" + file + "\" has " + sets.size() + " sets, expected one");
            } catch (IOException | InvalidPathException e) {
                throw new TypeConversionException("\"" + file + "\" cannot be read: " + e.getMessage());
            } catch (InvalidInputException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static TypeConversionException unknown(String name, List<String> known) {
        List<String> closest = ClosestNames.of(known).to(name);
        String hint = closest.isEmpty() ? "" : ". Maybe " + String.join(", ", closest);
        return new TypeConversionException("\"" + name + "\" is none of " + String.join(", ", known) + hint);
    }
}
