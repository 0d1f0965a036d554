package io.github.footprint4j.data.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.Assurance;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.model.ProfileBasis;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On what a claim rests, what changed since, and how the product is used. */
class AssuranceFormTest {

    @Test
    void aClaimHasABasisAndAClaimant() {
        Assurance assurance = assurance("claim: { basis: self-verification, claimant: the maker }\n");
        assertEquals(Optional.of(ClaimBasis.SELF_VERIFICATION), assurance.basis());
        assertEquals(Optional.of("the maker"), assurance.claimant());
    }

    @Test
    void aChangeIsUnplannedUnlessItIsSaid() {
        String change = "date: 2026-01-31, what: supplier, before: 10 kg CO2e, after: 11 kg CO2e, lasts: 4 months";
        assertEquals(
                List.of(
                        new ChangeRecord("2026-01-31", "supplier", false, kilograms(10), kilograms(11), months()),
                        new ChangeRecord("2026-01-31", "supplier", true, kilograms(10), kilograms(11), months())),
                assurance("changes: [{ " + change + " }, { " + change + ", planned: true }]\n")
                        .changes());
    }

    @Test
    void aUseProfileNamesItsBasisAndSources() {
        assertEquals(
                Optional.of(new UseProfile("three hours a day", ProfileBasis.OWN, List.of(new SourceKey("survey")))),
                Phone.with("useProfile: { text: three hours a day, basis: own, source: survey }\n"
                                + "sources: { survey: { title: A survey } }\n")
                        .scope()
                        .useProfile());
    }

    private static Assurance assurance(String fields) {
        return Phone.with(fields).records().assurance();
    }

    private static Amount kilograms(int number) {
        return Amount.parse(number + " kg CO2e");
    }

    private static Amount months() {
        return Amount.parse("4 months");
    }
}
