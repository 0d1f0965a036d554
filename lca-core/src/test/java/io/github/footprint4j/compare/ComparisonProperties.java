package io.github.footprint4j.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonProperties {

    private static final int FEW = 10;

    @Provide
    Arbitrary<Case> products() {
        return TypedProducts.any();
    }

    @Property(tries = FEW)
    void aProductAgainstItselfIsTheSameBitForBit(@ForAll("products") Case one) {
        Calculator calculator = Calculator.of(one.library(), Method.PAS_2050_2011);
        Pairing pairing = Comparison.of(List.of(
                        calculator.alternative("x", one.product()), calculator.alternative("again", one.product())))
                .between(0, 1);
        assertEquals(0.0, pairing.difference().total());
        assertTrue(pairing.difference().interval().isPoint());
        assertEquals(Verdict.SAME, pairing.verdict());
    }

    @Property(tries = FEW)
    void everyTwoAreOppositeTheOtherWay(@ForAll("products") Case one, @ForAll("products") Case other) {
        Footprint first = Calculator.of(one.library(), Method.PAS_2050_2011).footprint(one.product());
        Footprint second = Calculator.of(other.library(), Method.PAS_2050_2011).footprint(other.product());
        Comparison comparison = Comparison.of(
                List.of(new Alternative("first", first), new Alternative("second", second)),
                EnumSet.allOf(Permission.class));
        Pairing there = comparison.between(0, 1);
        Pairing back = comparison.between(1, 0);
        assertEquals(there.difference().total() + back.difference().total(), 0.0);
        assertEquals(there.difference().shareLower(), back.difference().shareHigher());
        assertEquals(there.verdict() == Verdict.LOWER, back.verdict() == Verdict.HIGHER);
        assertEquals(there.verdict() == Verdict.CANNOT_TELL, back.verdict() == Verdict.CANNOT_TELL);
    }
}
