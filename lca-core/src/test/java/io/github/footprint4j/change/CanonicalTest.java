package io.github.footprint4j.change;

import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.model.Product;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static Product of(String... use) {
        return product("kettle").use(use).build();
    }

    private static Product ofParts(String... lines) {
        return product("kettle").parts(lines).build();
    }

    @Test
    void theOrderOfAListMeansNothing() {
        String boil = "boil: buys 1 kWh of electricity";
        String clean = "clean: buys 1 kg of vinegar";
        assertNotEquals(of(boil, clean), of(clean, boil));
        assertEquals(Canonical.of(of(boil, clean)), Canonical.of(of(clean, boil)));
    }

    /** Neither does that of two entries of one id, which cannot be told apart by it. */
    @Test
    void norDoesTheOrderOfEntriesOfOneId() {
        String boil = "boil: buys 1 kWh of electricity";
        String again = "boil: buys 2 kWh of electricity";
        assertEquals(Canonical.of(of(boil, again)), Canonical.of(of(again, boil)));
        assertNotEquals(Canonical.of(of(boil, again)), Canonical.of(of(boil, boil)));
    }

    @Test
    void howOftenSomethingStandsThereCounts() {
        String lid = "lid: mass 1 kg of steel";
        assertNotEquals(Canonical.of(ofParts(lid)), Canonical.of(ofParts(lid, lid)));
        assertEquals(
                Canonical.of(product("kettle")
                        .parts(part(lid), part("jug: mass 2 kg of steel"))
                        .build()),
                Canonical.of(product("kettle")
                        .parts(part("jug: mass 2 kg of steel"), part(lid))
                        .build()));
    }
}
