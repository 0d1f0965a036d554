package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real files of other programs, which lie outside the repository: each is answered with one message that says what it is. */
@Tag("shared")
class SharedFilesTest {

    /** Folders below the shared data, and what every archive, workbook and document in them is. */
    private static final Map<String, String> KINDS = Map.of(
            "foreign/openlca-traps", "a zip archive of openLCA data (JSON-LD)",
            "foreign/openlca-git-uslci2024", "a zip archive of openLCA data (JSON-LD)",
            "foreign/ecospold1-bafu-dialect", "a zip archive of EcoSpold 1 data",
            "foreign/ecospold1-uslci-fy20q4", "a zip archive of EcoSpold 1 data",
            "foreign/ecospold2-matrix-fake", "a zip archive of EcoSpold 2 data",
            "foreign/ilcd-tiangong-battery", "a zip archive of ILCD data",
            "foreign/brightway-excel", "an Excel workbook (.xlsx)",
            "foreign/hestia", "a JSON-LD document",
            "simapro", "a SimaPro CSV export",
            "pact", "a product footprint for exchange (PACT)");

    @Test
    void everyFileIsSaidToBeWhatItIs() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        int seen = 0;
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            for (Path file : files(Path.of(System.getProperty("shared"), "data", kind.getKey()))) {
                seen++;
                List<Issue> issues = issues(file);
                boolean isSaid = issues.size() == 1
                        && issues.get(0).code() == IssueCode.UNKNOWN_FORMAT
                        && issues.get(0).message().startsWith("the file is " + kind.getValue());
                if (!isSaid) {
                    wrong.put(file.toString(), issues.toString());
                }
            }
        }
        assertFalse(seen < 30, "only " + seen + " files");
        assertEquals(Map.of(), wrong);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString()
                            .matches(".*[.](zip|xlsx|jsonld)|.*/simapro/[a-km-z].*csv|.*/pact/demo.*json"))
                    .toList();
        }
    }

    private static List<Issue> issues(Path file) {
        Issues issues = new Issues();
        try {
            Documents.parse(Source.read(file), issues);
        } catch (InvalidInputException e) {
            return new ArrayList<>(e.issues());
        }
        return issues.toList();
    }
}
