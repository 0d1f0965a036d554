package io.github.footprint4j.data.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same files give the same bits, wherever and whenever they are calculated.
 *
 * <p>Every run is compared with one stored text of all numbers, and with the JSON that this run writes, so that each JDK, machine and locale is compared with all others. When a number is
 * meant to move, {@code -Dapprove} stores the text anew; the difference shows which ones did.
 */
class SameBitsTest {

    private static final Approved APPROVED = Approved.of(SameBitsTest.class, "bundled.txt");
    private static final String STORED = stored();
    private static final String JSON = BundledResults.json();

    @Test
    void theStoredTextHoldsEveryVariantWithAllItsNumbers() {
        List<String> titles =
                STORED.lines().filter(line -> line.startsWith("== ")).toList();
        assertEquals(36, titles.size(), "five phones and two air conditioners twice, these for two sets; 18 others");
        assertEquals(36, titles.stream().distinct().count());
        assertTrue(STORED.lines().filter(line -> line.startsWith("cell | ")).count() > 400);
        assertTrue(STORED.lines().filter(line -> line.startsWith("interval | ")).count() > 36 * 4, "total and stages");
        assertTrue(STORED.lines().filter(line -> line.startsWith("input | ")).count() > 400);
    }

    @Test
    void thisMachineGivesTheStoredBits() {
        assertSame(BundledResults.bits() + JSON, "this machine, Java " + Runtime.version());
    }

    @Test
    void twoFreshMachinesGiveTheStoredBits() {
        assertSame(JavaRun.with().output(), "first fresh machine");
        assertSame(JavaRun.with().simplyCompiled().output(), "second fresh machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul -Dfile.encoding=COMPAT",
                "-Duser.language=de -Duser.country=DE -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-8",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kolkata -Dstdout.encoding=UTF-16",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai -Duser.timezone=America/St_Johns"
            })
    void anotherLocaleCharacterSetAndTimeZoneGiveTheStoredBits(String options) {
        assertSame(JavaRun.with(options.split(" ")).simplyCompiled().output(), options);
    }

    @Test
    void simplyCompiledCodeWithSmallStacksGivesTheStoredBits() {
        assertSame(JavaRun.with("-Xss512k").simplyCompiled().output(), "simply compiled");
    }

    /** The files, with the default number of draws, are interpreted in the long searches. */
    @Test
    void interpretedCodeGivesTheStoredBits() {
        assertSame(STORED, JavaRun.with("-Xint").output("bits"), "interpreted");
    }

    @Test
    @Tag("long")
    void interpretedCodeGivesTheSameFiles() {
        assertSame(JavaRun.with("-Xint").output(), "interpreted");
    }

    /** Where no other JDK is found, the running one answers; the stored text was made on JDK 17. */
    @Test
    void everyOtherJdkAtHandGivesTheStoredBits() {
        List<JavaRun> others = JavaRun.others();
        Stream<JavaRun> runs = others.isEmpty() ? Stream.of(JavaRun.with()) : others.stream();
        runs.forEach(run -> assertSame(run.simplyCompiled().output(), run.home().toString()));
    }

    private static String stored() {
        if (Approved.isWritten()) {
            APPROVED.check(BundledResults.bits());
        }
        try {
            return Files.readString(APPROVED.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + APPROVED.file(), e);
        }
    }

    private static void assertSame(String found, String where) {
        assertSame(STORED + JSON, found, where);
    }

    /** Shows the first line that differs: the whole text is too long to read. */
    private static void assertSame(String stored, String found, String where) {
        List<String> expected = stored.lines().toList();
        List<String> actual = found.lines().toList();
        IntStream.range(0, Math.min(expected.size(), actual.size()))
                .filter(i -> !expected.get(i).equals(actual.get(i)))
                .findFirst()
                .ifPresent(i -> assertEquals(expected.get(i), actual.get(i), where + ", line " + (i + 1)));
        assertEquals(expected.size(), actual.size(), where + ", number of lines");
        assertEquals(stored, found, where);
    }
}
