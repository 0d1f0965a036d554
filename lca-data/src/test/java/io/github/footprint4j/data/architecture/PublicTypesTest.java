package io.github.footprint4j.data.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.architecture.MainCode;
import io.github.footprint4j.architecture.PublicTypes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    @Test
    void oneWordIsOneTypeInThisModuleAndInTheCore() {
        assertEquals(
                Map.of(),
                PublicTypes.of(MainCode.classes())
                        .and(PublicTypes.beside(Calculator.class))
                        .homonyms());
    }
}
