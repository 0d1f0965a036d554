package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class BarsProperties {

    @Property
    void noBarIsLongerThanItsColumns(
            @ForAll @NotEmpty @Size(max = 20) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 2, max = 60) int columns,
            @ForAll Glyphs glyphs) {
        Bars bars = Bars.of(values, columns, glyphs);
        values.forEach(value -> assertTrue(bars.of(value).length() <= columns, value + " of " + values));
    }

    @Property
    void aLargerValueNeverHasAShorterBar(
            @ForAll @DoubleRange(min = 0, max = 1e6) double one,
            @ForAll @DoubleRange(min = 0, max = 1e6) double other,
            @ForAll Glyphs glyphs) {
        Bars bars = Bars.of(List.of(one, other), 30, glyphs);
        int small = bars.of(Math.min(one, other)).length();
        assertTrue(small <= bars.of(Math.max(one, other)).length());
    }
}
