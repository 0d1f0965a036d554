package io.github.footprint4j.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Places;
import io.github.footprint4j.library.Library.Gap;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.testkit.Models;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSearchTest {

    private static final Library LIBRARY = library();
    private static final FactorSearch SEARCH = FactorSearch.of(LIBRARY);

    private static Library library() {
        TreeMap<ProcessId, Dataset> datasets = new TreeMap<>();
        Stream.of(
                        described("aluminium", "aluminium", "aluminum", "铝"),
                        described("aluminium-rolling", "rolling", "sheet rolling"),
                        described("copper-wire", "copper", "wire", "Kupferdraht"),
                        described("cable", "cables", "power cord"),
                        described("charger", "power supplies", "power adapter"),
                        described("recycled-paper", "paper", "leaflet"))
                .forEach(dataset -> datasets.put(dataset.id(), dataset));
        Gap gap = new Gap("work", "welding; milling of steel", "unread", "electricity");
        return new Library(
                new Library.Title(Models.LIBRARY, "", "lib"),
                Collections.emptySortedMap(),
                datasets,
                Collections.emptySortedMap(),
                List.of(gap),
                Places.NONE);
    }

    private static Dataset described(String name, String family, String... synonyms) {
        Dataset plain = Models.dataset(name, "makes 1 kg", "emits 1 kg CO2e");
        return new Dataset(
                plain.process(),
                plain.documentation(),
                plain.pairs(),
                plain.advice(),
                new Description(Optional.of(family), List.of(synonyms), Optional.empty(), Optional.empty()));
    }

    private static String found(String wanted) {
        return SEARCH.find(wanted).stream().map(one -> one.id().name()).collect(Collectors.joining(" "));
    }

    /** Called so, then all words, then beginnings of words, then fewer words, then a slip of the key. */
    @ParameterizedTest
    @CsvSource({
        "Aluminum, aluminium",
        "aluminium, aluminium aluminium-rolling",
        "铝, aluminium",
        "kupferdraht, copper-wire",
        "power-cords, cable",
        "alumin, aluminium aluminium-rolling",
        "charger 65w, charger",
        "coper-wire, copper-wire",
        "leaflets, recycled-paper"
    })
    void aNameIsFoundHoweverItIsWritten(String wanted, String found) {
        assertEquals(found, found(wanted));
    }

    /** A short word that stands inside another one is not meant: "led" in "recycled". */
    @Test
    void aShortWordInsideAnotherOneIsNotMeant() {
        assertFalse(SEARCH.has("led"));
        assertTrue(SEARCH.has("recy"));
    }

    @Test
    void whatNobodyIsCalledIsAnsweredWithTheMostAlike() {
        assertFalse(SEARCH.has("kopper-wirre"));
        assertEquals("copper-wire", SEARCH.find("kopper-wirre").get(0).id().name());
        assertEquals(LIBRARY.datasets().size(), SEARCH.find("####").size(), "all of them, as for no word");
    }

    @Test
    void aHintNamesWhoIsCalledSoBeforeSlipsOfTheKey() {
        TreeSet<String> known = new TreeSet<>(List.of("cable", "charger", "aluminium", "cabels"));
        assertEquals(List.of("aluminium"), SEARCH.names("aluminum", known));
        assertEquals(List.of("cabels", "cable"), SEARCH.names("cabel", known));
        assertEquals(List.of("charger"), SEARCH.names("charger-65w", known));
        assertEquals(List.of(), SEARCH.names("xyz", known));
        assertEquals(List.of(), SEARCH.names("x".repeat(201), known));
    }

    @Test
    void aGapIsFoundByItsItems() {
        assertEquals(1, SEARCH.gaps("welding").size());
        assertEquals(1, SEARCH.gaps("milling").size());
        assertEquals(1, SEARCH.gaps("cnc-milling").size());
        assertEquals(1, SEARCH.gaps("steel frame").size());
        assertEquals(List.of(), SEARCH.gaps("aluminium"));
        assertEquals(List.of(), SEARCH.gaps(""));
    }
}
