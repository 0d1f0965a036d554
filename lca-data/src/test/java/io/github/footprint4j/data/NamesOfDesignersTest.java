package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.FactorSearch;
import io.github.footprint4j.process.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Names that designers wrote first, in a file outside the repository with what would be right in words: nine of ten find the right family
 * among the first five answers, or a gap that says what to do.
 */
@Tag("shared")
class NamesOfDesignersTest {

    private static final int FIRST = 5;
    private static final double SHARE = 0.9;
    private static final FactorSearch SEARCH = FactorSearch.of(Libraries.bundled());

    /** What would be right, in the words of the file, and the families that are meant by it. */
    private static final Map<String, List<String>> FAMILIES = new TreeMap<>();

    static {
        right("machining of metal", "machining");
        right("surface treatment of aluminium", "anodising and plating");
        right("magnesium metal, die cast", "magnesium");
        right("blend of polycarbonate and ABS", "polycarbonate", "ABS");
        right("engineering plastic (a gap with a stand-in is right)", "engineering plastics");
        right("display module, liquid crystal", "displays");
        right("float or toughened glass", "flat glass");
        right("light-emitting diode", "light");
        right("bare multilayer board", "printed boards");
        right("logic wafer at 7 nm", "logic chips");
        right("logic wafer at 14 nm", "logic chips");
        right("DRAM", "memory");
        right("flash", "storage");
        right("solid-state drive", "storage");
        right("ceramic capacitor", "passive parts");
        right("lithium-ion cell", "lithium batteries");
        right("small fan (motor, plastic)", "motors");
        right("loudspeaker driver", "sound");
        right("rare-earth magnet", "magnets");
        right("camera", "cameras");
        right("radio module", "integrated circuits");
        right("synthetic rubber", "rubber");
        right("power adapter", "power supplies");
        right("copper cable with sheath", "cables and connectors");
        right("moulded fibre packaging", "paper and board");
        right("cotton fibre, yarn, fabric", "cotton", "yarn and fabric");
        right("polyester fibre", "polyester and PET");
        right("nylon", "polyamide");
        right("spinning", "spinning");
        right("knitting", "knitting and weaving");
        right("dyeing and finishing", "dyeing and finishing");
        right("heat from natural gas", "fuels", "heat and steam");
        right("washing detergent", "detergents");
        right("drinking water", "water");
        right("burning of mixed waste or textiles", "waste burning");
        right("electricity in Bangladesh", "electricity");
        right("wrought aluminium alloy", "aluminium");
        right("welding seam", "joining");
        right("powder coating", "painting and coating");
        right("steel tube", "steel");
        right("extruding", "extruding and rolling");
        right("tyre rubber", "rubber");
        right("polyurethane foam", "foams");
        right("carbon fibre (composite)", "composites");
        right("bearing steel", "stainless steel", "steel");
        right("aluminium with forging", "stamping and forging", "aluminium");
        right("lamp", "light");
        right("extruded tube", "aluminium");
        right("wire", "steel");
        right("electricity in Norway", "electricity");
    }

    private static void right(String words, String... families) {
        FAMILIES.put(words, List.of(families));
    }

    @Test
    void nineOfTenFindTheRightFamilyOrAGapThatSaysWhatToDo(TestReporter reporter) throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of(System.getProperty("shared"), "cases", "names.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("; ?"))
                .toList();
        List<String> unread = lines.stream()
                .map(line -> line[3].strip())
                .filter(words -> !FAMILIES.containsKey(words))
                .toList();
        assertEquals(List.of(), unread, "words of the file that this test does not know");
        List<String> lost = new ArrayList<>();
        for (String[] line : lines) {
            String name = Reference.parse(line[1].strip()).name();
            List<String> found = SEARCH.find(name).stream()
                    .limit(FIRST)
                    .map(Dataset::description)
                    .map(one -> one.family())
                    .flatMap(Optional::stream)
                    .toList();
            boolean isFound = found.stream().anyMatch(FAMILIES.get(line[3].strip())::contains);
            boolean saysWhatToDo =
                    SEARCH.gaps(name).stream().anyMatch(gap -> !gap.instead().isEmpty());
            if (!isFound && !saysWhatToDo) {
                lost.add(name + ": " + found);
            }
        }
        reporter.publishEntry("not found", lost.toString());
        assertTrue(lost.size() <= (1 - SHARE) * lines.size(), () -> lines.size() + " names, lost " + lost);
    }
}
