package io.github.footprint4j.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.provenance.Provenance;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static Parameter of(Role role) {
        return new Parameter(
                new Parameter.Truth(true), role, Optional.empty(), Parameter.Allowed.ANY, "", Provenance.NONE);
    }

    @Test
    void theRoleSaysWhoDecidesUnlessTheParameterDoes() {
        assertEquals(Optional.of(Decider.DESIGNER), of(Role.DESIGN).decider());
        assertEquals(Optional.of(Decider.USER), of(Role.DECLARED).decider());
        assertEquals(Optional.empty(), of(Role.ESTIMATE).decider());
        assertEquals(Optional.empty(), of(Role.DERIVED).decider());
        assertEquals(
                Optional.of(Decider.USER),
                of(Role.DESIGN).decidedBy(Decider.USER).decider());
        assertEquals(
                Optional.of(Decider.USER),
                of(Role.ESTIMATE).decidedBy(Decider.USER).decider());
    }
}
