package io.github.footprint4j.data.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises texts of other programs by their first characters; never looks at more than {@link #MOST} of them. */
final class ForeignText {

    /** Characters that are looked at. */
    static final int MOST = 64 * 1024;

    private static final Pattern TABLE_NAME = Pattern.compile("(?i).*[.](csv|tsv|tab)");
    private static final String SEPARATORS = ";,\t|";
    private static final Pattern OURS = Pattern.compile("\"?format\"?\\s*:\\s*\"?'?footprint-");
    private static final Pattern TYPE = Pattern.compile("\"@type\"\\s*:\\s*\"(\\w+)\"");

    /** The types of whole openLCA documents. */
    private static final Set<String> OPENLCA = Set.of(
            "Actor",
            "Category",
            "Currency",
            "DQSystem",
            "Epd",
            "Flow",
            "FlowProperty",
            "ImpactCategory",
            "ImpactMethod",
            "Location",
            "NwSet",
            "Parameter",
            "Process",
            "ProductSystem",
            "Project",
            "Result",
            "SocialIndicator",
            "Source",
            "Unit",
            "UnitGroup");

    private static final Map<Pattern, Foreign> XML = xml();
    private static final Map<Pattern, Foreign> JSON = json();
    private static final Pattern NO_HEADER = Pattern.compile("[-{\\[#%&*!|>'].*|.*:(\\s.*)?|\"[^\"]*\"\\s*:.*");

    private final String head;

    private ForeignText(String text) {
        String start = text.length() > MOST ? text.substring(0, MOST) : text;
        this.head = (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
    }

    /** By what the first element or its namespace says; the first that fits. */
    private static Map<Pattern, Foreign> xml() {
        Map<Pattern, Foreign> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("(?i)<\\w*:?ecoSpold[^>]*EcoSpold0?2"), Foreign.ECOSPOLD_2);
        kinds.put(Pattern.compile("<(childActivityDataset|activityDataset)\\b"), Foreign.ECOSPOLD_2);
        kinds.put(Pattern.compile("<(\\w+:)?ecoSpold\\b"), Foreign.ECOSPOLD_1);
        kinds.put(Pattern.compile("lca[.]jrc[.]it/ILCD"), Foreign.ILCD);
        kinds.put(Pattern.compile("<(\\w+:)?(processDataSet|flowDataSet|LCIAMethodDataSet)\\b"), Foreign.ILCD);
        kinds.put(Pattern.compile("(?i)<!doctype\\s+html|<(html|head|body)[\\s>]"), Foreign.HTML);
        return kinds;
    }

    /** By keys that only one form has; the first that fits. */
    private static Map<Pattern, Foreign> json() {
        Map<Pattern, Foreign> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("greendelta[.]github[.]io/olca-schema|openlca[.]org/schema"), Foreign.OPENLCA);
        kinds.put(Pattern.compile("\"@(context|type|graph)\"\\s*:"), Foreign.JSON_LD);
        kinds.put(Pattern.compile("urn:(samm:)?io[.]catenax[.]pcf"), Foreign.CATENA_X);
        kinds.put(
                Pattern.compile(
                        "\"(pcfExcludingBiogenic|pCfExcludingBiogenic|pcfIncludingBiogenic|carbonFootprintPractitioner"
                                + "|crossSectoralStandardsUsed|crossSectoralStandards|productOrSectorSpecificRules)\"\\s*:"),
                Foreign.PACT);
        kinds.put(Pattern.compile("\"pcf\"\\s*:\\s*[{]"), Foreign.PACT);
        kinds.put(
                Pattern.compile("\"doctype\"\\s*:\\s*\"(?i:openepd|openindustryepd|opengenericestimate)"),
                Foreign.OPEN_EPD);
        kinds.put(Pattern.compile("\"processInformation\"\\s*:"), Foreign.ILCD_JSON);
        return kinds;
    }

    /** What a document is that is not in a form of ours, by its text and by a name such as {@code parts.csv}; empty where that is not known. */
    static Optional<Foreign> find(Source source) {
        return find(source.text())
                .or(() -> TABLE_NAME.matcher(source.name()).matches() ? Optional.of(Foreign.TABLE) : Optional.empty());
    }

    /** What a text is that is not in a form of ours; empty where that is not known. */
    static Optional<Foreign> find(String text) {
        return new ForeignText(text).find();
    }

    private Optional<Foreign> find() {
        if (head.startsWith("{\\rtf")) {
            return Optional.of(Foreign.RICH_TEXT);
        }
        if (head.startsWith("<")) {
            return Optional.of(first(XML).orElse(Foreign.XML));
        }
        if (head.startsWith("{SimaPro") || head.startsWith("\"{SimaPro") || head.startsWith("{CSV separator:")) {
            return Optional.of(Foreign.SIMAPRO);
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return OURS.matcher(head).find() ? Optional.empty() : json(head);
        }
        return isTable() ? Optional.of(Foreign.TABLE) : Optional.empty();
    }

    private Optional<Foreign> json(String text) {
        Matcher type = TYPE.matcher(text);
        return type.find() && OPENLCA.contains(type.group(1)) ? Optional.of(Foreign.OPENLCA) : first(JSON);
    }

    private Optional<Foreign> first(Map<Pattern, Foreign> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(head).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Two lines with as many cells, of which the first is no line of YAML, or a first line that declares a separator. */
    private boolean isTable() {
        List<String> lines =
                head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.isEmpty() || lines.get(0).matches("(?i)\"?sep=.*")) {
            return !lines.isEmpty();
        }
        String header = lines.get(0);
        return lines.size() == 2
                && !NO_HEADER.matcher(header).matches()
                && SEPARATORS.chars().anyMatch(separator -> hasColumns(header, lines.get(1), separator));
    }

    private static boolean hasColumns(String header, String row, int separator) {
        return cells(header, separator) > 1 && cells(header, separator) == cells(row, separator);
    }

    /** The cells of a line; a separator inside quotes separates nothing. */
    private static int cells(String line, int separator) {
        int cells = 1;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            isQuoted ^= line.charAt(i) == '"';
            cells += !isQuoted && line.charAt(i) == separator ? 1 : 0;
        }
        return cells;
    }
}
