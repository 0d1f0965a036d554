package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.DecimalFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class BansTest {

    @Test
    void mainCodeUsesNothingWhoseAnswerVaries() {
        Bans.rule().check(MainCode.classes());
    }

    @Test
    void exactAndLocaleFreeCallsAreAllowed() {
        assertEquals(List.of(), violations(Careful.class));
    }

    @Test
    void everyCallWhoseAnswerVariesIsFound() {
        List<String> found = violations(Careless.class);
        for (String name : Careless.NAMES) {
            assertTrue(found.stream().anyMatch(message -> message.contains(name)), name + " not in " + found);
        }
        assertEquals(Careless.NAMES.size(), found.size(), () -> String.join("\n", found));
    }

    private static List<String> violations(Class<?> type) {
        return Bans.rule()
                .evaluate(new ClassFileImporter().importClasses(type))
                .getFailureReport()
                .getDetails();
    }

    @SuppressWarnings("unused")
    private static final class Careful {

        double exact(double x) {
            return Math.sqrt(Math.abs(StrictMath.exp(x)));
        }

        String text(double x) {
            return String.format(Locale.ROOT, "%s", x).toLowerCase(Locale.ROOT);
        }
    }

    @SuppressWarnings("unused")
    private static final class Careless {

        static final List<String> NAMES = List.of(
                "Math.exp(",
                "Math.tanh(",
                "FastMath.sin(",
                "System.out",
                "System.lineSeparator(",
                "System.nanoTime(",
                "LocalDate.now(",
                "Clock.systemUTC(",
                "Math.random(",
                "Random.<init>(",
                "UUID.randomUUID(",
                "Locale.getDefault(",
                "String.format(",
                "String.formatted(",
                "String.toUpperCase(",
                "DecimalFormat.<init>(");

        double inexact(double x) {
            DoubleUnaryOperator function = Math::tanh;
            return Math.exp(x) + FastMath.sin(x) + function.applyAsDouble(x);
        }

        Object world() {
            Object stream = System.out;
            return System.lineSeparator() + System.nanoTime() + LocalDate.now() + Clock.systemUTC() + stream;
        }

        Object chance() {
            return Math.random() + "" + new Random(1) + UUID.randomUUID();
        }

        String text(double x) {
            return String.format("%s", x)
                    + "%s".formatted(x)
                    + Locale.getDefault()
                    + "i".toUpperCase()
                    + new DecimalFormat("0");
        }
    }
}
