package io.github.footprint4j.data.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The third digit of the total sets the place of a page. */
class PageNumbersTest {

    @Test
    void theThirdDigitOfTheTotalIsTheLastOfEveryNumber() {
        PageNumbers phone = PageNumbers.of(63.8517, 63.8517);
        assertEquals("63.9", phone.text(63.8517));
        assertEquals("0.1", phone.text(0.06));
        assertEquals("< 0.1", phone.text(0.04));
        assertEquals("0", phone.text(0));
        assertEquals("−4.9", phone.signed(-4.8987));
        assertEquals("+9.7", phone.signed(9.6512));
        assertEquals("≈ 0", phone.signed(-0.01));
        PageNumbers cooler = PageNumbers.of(6497, 6497);
        assertEquals("6500", cooler.text(6497));
        assertEquals("5890", cooler.text(5891.2));
        assertEquals("< 10", cooler.text(0.45));
    }

    @Test
    void aPageHasOneUnit() {
        assertEquals("12.3 t CO₂e", PageNumbers.of(12_345, 12_345).withUnit(12_345));
        assertEquals("0.5 t CO₂e", PageNumbers.of(12_345, 12_345).withUnit(500));
        assertEquals("41.2 g CO₂e", PageNumbers.of(0.0412, 0.0412).withUnit(0.0412));
        assertEquals(
                "123\u202F000 t CO₂e", PageNumbers.of(123_456_789, 123_456_789).withUnit(123_456_789));
    }

    /** A total that rounds up to another power of ten keeps three digits: 99.96 is 100, not 100.0. */
    @Test
    void roundingUpKeepsThreeDigits() {
        assertEquals("100", PageNumbers.of(99.96, 99.96).text(99.96));
    }

    @Test
    void sharesAreWholeFromTenPerCentOn() {
        assertEquals("82\u202F%", PageNumbers.share(0.8223));
        assertEquals("9.8\u202F%", PageNumbers.share(0.0978));
        assertEquals("10\u202F%", PageNumbers.share(0.0996));
        assertEquals("< 0.1\u202F%", PageNumbers.share(0.0003));
        assertEquals("0\u202F%", PageNumbers.share(0));
        assertEquals("−17\u202F%", PageNumbers.share(-0.17));
        assertEquals("+5.7\u202F%", PageNumbers.change(0.0569));
    }
}
