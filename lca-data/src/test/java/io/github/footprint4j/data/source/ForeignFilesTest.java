package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFilesTest {

    private static final String SPOLD_1 =
            "<?xml version=\"1.0\"?>\n<ecoSpold xmlns=\"http://www.EcoInvent.org/EcoSpold01\">";
    private static final String SPOLD_2 =
            "<?xml version=\"1.0\"?>\n<ecoSpold xmlns=\"http://www.EcoInvent.org/EcoSpold02\">";
    private static final String ILCD = "<processDataSet xmlns=\"http://lca.jrc.it/ILCD/Process\">";
    private static final String OPENLCA = "{\"@type\": \"Process\", \"@id\": \"1\"}";

    /** The only issue of reading bytes as a document. */
    private static Issue issue(byte[] bytes) {
        Issues issues = new Issues();
        try {
            Source source = Source.named("file").with(new ByteArrayInputStream(bytes));
            Documents.parse(source, issues);
        } catch (InvalidInputException e) {
            issues.addAll(e.issues(), e.issues().get(0).place());
        }
        List<Issue> found = issues.toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static void is(String words, byte[] bytes) {
        Issue issue = issue(bytes);
        assertEquals(IssueCode.UNKNOWN_FORMAT, issue.code(), issue.toString());
        assertTrue(issue.message().startsWith("the file is " + words + ", expected"), issue.toString());
        assertTrue(issue.hint().startsWith("Maybe "), issue.toString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new java.util.TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(text(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory cannot fail: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    @Test
    void archivesAreKnownByTheFilesInThem() {
        is(
                "an Excel workbook (.xlsx)",
                zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>")));
        is(
                "a document of a word processor or a presentation",
                zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")));
        is("a zip archive of openLCA data (JSON-LD)", zip(Map.of("openlca.json", "{}", "processes/1.json", OPENLCA)));
        is("a zip archive of openLCA data (JSON-LD)", zip(Map.of("olca-schema.json", "{}")));
        is("a zip archive of openLCA data (JSON-LD)", zip(Map.of("context.json", "{}", "processes/1.json", OPENLCA)));
        is("an openLCA database (.zolca)", zip(Map.of("seg0/c10.dat", "x", "service.properties", "x")));
        is("a zip archive of EcoSpold 1 data", zip(Map.of("ecoSpold files/process_1.xml", SPOLD_1)));
        is("a zip archive of EcoSpold 2 data", zip(Map.of("datasets/1.spold", SPOLD_2)));
        is("a zip archive of ILCD data", zip(Map.of("ILCD/processes/1.xml", ILCD)));
        is("a zip archive of ILCD data", zip(Map.of("processes/1.xml", ILCD)));
        is("a zip archive", zip(Map.of("phone.yaml", "format: footprint-product/1")));
        is("a zip archive", zip(Map.of()));
    }

    /** The kind of an OpenDocument stands in its first file, which is not packed. */
    @Test
    void openDocumentsAreKnownByTheirFirstFile() {
        byte[] header = {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 46, 0, 0, 0, 8, 0, 0, 0
        };
        for (String kind : List.of("spreadsheet", "text")) {
            byte[] name = text("mimetypeapplication/vnd.oasis.opendocument." + kind);
            byte[] all = java.util.Arrays.copyOf(header, header.length + name.length);
            System.arraycopy(name, 0, all, header.length, name.length);
            is(
                    kind.equals("text")
                            ? "a document of a word processor or a presentation"
                            : "an OpenDocument spreadsheet (.ods)",
                    all);
        }
    }

    @Test
    void packedFilesAndOthersAreKnownByTheirSignature() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text("format: footprint-product/1"));
        }
        is("a file packed with gzip", packed.toByteArray());
        is("a PDF document", text("%PDF-1.7\n%\u00e2\u00e3"));
        is("a document of a word processor (RTF)", text("{\\rtf1\\ansi"));
        is(
                "an Office document in the form of before 2007, such as an Excel workbook (.xls)",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        is("an image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        is("a SQLite database", text("SQLite format 3\u0000"));
        is("no text", new byte[] {'a', 'b', 0, 'c', 'd', 0});
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aTextInSixteenBitsIsSaidToBeThat(String charset) {
        is("a text in UTF-16", "format: footprint-product/1\n".getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an EcoSpold 1 dataset (XML) | <?xml version=\"1.0\"?><ecoSpold xmlns=\"http://www.EcoInvent.org/EcoSpold01\">",
                "an EcoSpold 1 dataset (XML) | <ecoSpold><dataset number=\"1\">",
                "an EcoSpold 2 dataset (XML) | <ecoSpold xmlns=\"http://www.EcoInvent.org/EcoSpold02\"><activityDataset>",
                "an ILCD dataset (XML) | <flowDataSet xmlns=\"http://lca.jrc.it/ILCD/Flow\">",
                "a web page (HTML) | <!DOCTYPE html><html lang=\"en\">",
                "a web page (HTML) | <html><body>404",
                "an XML document | <?xml version=\"1.0\"?><bom/>",
                "an openLCA dataset (JSON-LD) | {\"@type\":\"Flow\",\"@id\":\"1\"}",
                "an openLCA dataset (JSON-LD) | {\"@context\":\"http://greendelta.github.io/olca-schema/context.jsonld\"}",
                "a JSON-LD document | {\"@type\":\"Cycle\",\"@id\":\"c\",\"source\":{\"@type\":\"Source\"}}",
                "a product footprint for exchange (PACT) | {\"data\":[{\"specVersion\":\"2.3.0\",\"pcf\":{\"declaredUnit\":\"kg\"}}]}",
                "a product footprint for exchange (Catena-X) | {\"specVersion\":\"urn:io.catenax.pcf:datamodel:version:7.0.0\"}",
                "an environmental product declaration (openEPD) | {\"doctype\":\"OpenEPD\"}",
                "an ILCD or EPD dataset (JSON) | {\"processInformation\":{}}",
                "a SimaPro CSV export | {SimaPro 9.5.0.0}"
            })
    void textsOfOtherProgramsAreKnownByTheirBeginning(String words, String text) {
        is(words, text(text));
        is(words, text("\uFEFF" + text));
    }

    /** Old exports are in Windows-1252: what the file is says more than the byte that is no UTF-8. */
    @Test
    void anExportInAnotherEncodingIsKnownToo() {
        is("a SimaPro CSV export", "{SimaPro 9.5.0.0}\n{Projet: \u00e9}\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Part,Quantity\nleg,4\n",
                "\"Part name\",\"Qty\"\n\"a, b\",4\n",
                "Teil;Menge\nBein;4\n",
                "part\tquantity\nleg\t4\n",
                "sep=;\nx\n"
            })
    void aTableIsNoDocument(String text) {
        is("a table of comma-separated values", text(text));
        CsvTable.of(Source.named("t").with(text), TableLimits.USUAL).read(row -> {});
    }

    @Test
    void aNameOfATableIsEnough() {
        Issues issues = new Issues();
        Documents.parse(Source.named("parts.csv").with("Project parameters\nname\n"), issues);
        assertTrue(
                issues.toList().get(0).message().contains("a table"),
                issues.toList().toString());
    }

    @Test
    void whatIsNoTableIsRefusedWhereOneIsWanted() {
        Source page = Source.named("t.csv").with("<html>,</html>\n");
        Issue issue = assertThrows(InvalidInputException.class, () -> CsvTable.of(page, TableLimits.USUAL))
                .issues()
                .get(0);
        assertTrue(issue.message().contains("a web page (HTML)"), issue.toString());
    }

    /** Documents of ours may speak of all that; so may YAML with commas in its first lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: footprint-product/1\nname: a <html> page, or {SimaPro\n",
                "{\"format\": \"footprint-product/1\", \"notes\": \"see \\\"pcf\\\": {\", \"pcf\": {}}",
                "a, b: 1\nc, d: 2\n",
                "- a, b\n- c, d\n",
                "{\"x\": 1}"
            })
    void documentsOfOursAreRead(String text) {
        Issues issues = new Issues();
        assertTrue(
                Documents.parse(Source.named("file").with(text), issues).isPresent(),
                issues.toList().toString());
        assertEquals(List.of(), issues.toList());
    }

    /** Whatever the bytes behind a signature are, they end in one answer and in no exception of the machine. */
    @Property(tries = 300)
    void hostileBeginningsAreAnswered(@ForAll byte[] bytes, @ForAll boolean isZip) {
        byte[] all = bytes.clone();
        byte[] mark = {'P', 'K', 3, 4};
        System.arraycopy(mark, 0, all, 0, isZip ? Math.min(4, all.length) : 0);
        try {
            Source.named("file").with(new ByteArrayInputStream(all));
        } catch (InvalidInputException e) {
            assertEquals(1, e.issues().size());
        }
    }
}
