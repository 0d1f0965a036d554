package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;

/** Files of other programs that people give to this one: what each is, and what can be done with it. */
enum Foreign {
    EXCEL("an Excel workbook (.xlsx)", Foreign.SHEET),
    OLD_OFFICE("an Office document in the form of before 2007, such as an Excel workbook (.xls)", Foreign.SHEET),
    OPEN_SPREADSHEET("an OpenDocument spreadsheet (.ods)", Foreign.SHEET),
    OFFICE_TEXT("a document of a word processor or a presentation", Foreign.FIGURES),
    PDF("a PDF document", Foreign.FIGURES),
    IMAGE("an image", Foreign.FIGURES),
    RICH_TEXT("a document of a word processor (RTF)", Foreign.FIGURES),
    OPENLCA_ARCHIVE("a zip archive of openLCA data (JSON-LD)", Foreign.DATABASE),
    OPENLCA_DATABASE("an openLCA database (.zolca)", Foreign.DATABASE),
    ECOSPOLD_1_ARCHIVE("a zip archive of EcoSpold 1 data", Foreign.DATABASE),
    ECOSPOLD_2_ARCHIVE("a zip archive of EcoSpold 2 data", Foreign.DATABASE),
    ILCD_ARCHIVE("a zip archive of ILCD data", Foreign.DATABASE),
    ZIP("a zip archive", "unpack it first, and give the file that is meant"),
    GZIP("a file packed with gzip", "unpack it first with gunzip"),
    ARCHIVE("an archive", "unpack it first, and give the file that is meant"),
    ECOSPOLD_1("an EcoSpold 1 dataset (XML)", Foreign.DATABASE),
    ECOSPOLD_2("an EcoSpold 2 dataset (XML)", Foreign.DATABASE),
    ILCD("an ILCD dataset (XML)", Foreign.DATABASE),
    ILCD_JSON("an ILCD or EPD dataset (JSON)", Foreign.DATABASE),
    OPENLCA("an openLCA dataset (JSON-LD)", Foreign.DATABASE),
    JSON_LD("a JSON-LD document", Foreign.DATABASE),
    SIMAPRO("a SimaPro CSV export", Foreign.DATABASE),
    PACT("a product footprint for exchange (PACT)", Foreign.EXCHANGED),
    CATENA_X("a product footprint for exchange (Catena-X)", Foreign.EXCHANGED),
    OPEN_EPD("an environmental product declaration (openEPD)", Foreign.EXCHANGED),
    HTML("a web page (HTML)", "the page was saved in place of the file that it links to"),
    XML("an XML document", "write what it says into a product file"),
    TABLE(
            "a table of comma-separated values",
            "sales go to lca portfolio; the rows of a bill of materials become the parts of a product file"),
    UTF_16("a text in UTF-16", "save it with the encoding UTF-8"),
    DATABASE_FILE("a SQLite database", "export the table that is meant"),
    BINARY("no text", "another file is meant");

    private static final String SHEET =
            "save the table as \"CSV UTF-8\": sales go to lca portfolio, and the rows of a bill of"
                    + " materials become the parts of a product file";
    private static final String FIGURES = "write its figures into a product file";
    private static final String DATABASE =
            "write the processes that are needed under \"processes\" of a product file, or as"
                    + " datasets of a library file; databases of other programs are not read";
    private static final String EXCHANGED =
            "write its footprint per declared unit as a process that emits kg CO2e, under \"processes\" of a product file";

    private final String words;
    private final String hint;

    Foreign(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** What it is and what to do, in one issue. */
    Issue at(Place place) {
        return Issue.error(
                        IssueCode.UNKNOWN_FORMAT,
                        place,
                        "the file is " + words + ", expected a text in one of the forms of this program")
                .maybe(hint);
    }
}
