package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.CitationForm;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.SourceKeys;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Library.Gap;
import io.github.footprint4j.library.Library.Title;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Gathers what the files of one library hold. Not thread-safe: one library, one reading. */
final class LibraryReader {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Issues issues;
    private final Function<String, Source> siblings;
    private final SourceKeys usedSources = new SourceKeys();
    private final AmountForm amounts = new AmountForm(usedSources);
    private final Ids ids = new Ids();
    private final PairNames pairNames = new PairNames();
    private final FactorNames factorNames = new FactorNames();
    private final RenamedForm renamed = new RenamedForm();
    private final LibraryParameters parameterForm = new LibraryParameters(amounts);

    private final SortedMap<String, Parameter> parameters = new TreeMap<>();
    private final SortedMap<ProcessId, Dataset> datasets = new TreeMap<>();
    private final SortedMap<SourceKey, Citation> sources = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final LibraryPlaces places = new LibraryPlaces();
    private Optional<Title> title = Optional.empty();

    LibraryReader(Issues issues, Function<String, Source> siblings) {
        this.issues = issues;
        this.siblings = siblings;
    }

    void main(Source source) {
        document(source).ifPresent(root -> title = FieldValue.of(root, issues).object(this::mainFile));
    }

    /** The library of everything read; throws if there were problems. */
    Library library() {
        usedSources.check(sources.keySet(), issues);
        if (!issues.hasErrors()) {
            renamed.check(datasets.keySet(), issues);
            pairNames.check(datasets, renamed.names(), issues);
            datasets.putAll(factorNames.shared(datasets, issues));
        }
        issues.throwIfErrors();
        return new Library(title.orElseThrow(), parameters, datasets, sources, gaps, renamed.names(), places.places());
    }

    private Optional<Title> mainFile(Fields fields) {
        Formats.check(fields, LibraryFile.FORMAT);
        Optional<LibraryId> id = Ids.reference(fields.required("id")).map(LibraryId::new);
        Optional<String> edition = fields.required("edition").text();
        Optional<String> name = fields.required("name").text();
        LibraryId owner = id.orElse(new LibraryId("library"));
        List<String> files = fields.optional("files").elements(file -> file.text(LibraryReader::plainName));
        addContents(fields, owner);
        files.forEach(file -> sibling(file, place(fields, file), owner));
        return id.flatMap(i -> edition.flatMap(e -> name.map(n -> new Title(i, e, n))));
    }

    private void sibling(String file, Place place, LibraryId owner) {
        source(file, place)
                .flatMap(this::document)
                .map(root -> FieldValue.of(root, issues))
                .ifPresent(root -> root.object(fields -> contents(fields, owner)));
    }

    /** A file that cannot be read is reported where it is listed. */
    private Optional<Source> source(String file, Place place) {
        try {
            return Optional.of(siblings.apply(file));
        } catch (InvalidInputException e) {
            e.issues().forEach(issue -> issues.add(issue.place().line() == 0 ? issue.at(place) : issue));
            return Optional.empty();
        }
    }

    private static Place place(Fields fields, String file) {
        Optional<SourceNode> list = fields.optional("files").node();
        return list.filter(ListNode.class::isInstance).stream()
                .flatMap(node -> ((ListNode) node).elements().stream())
                .filter(element ->
                        element instanceof TextNode text && text.value().equals(file))
                .findFirst()
                .map(SourceNode::place)
                .orElse(fields.keyPlace("files"));
    }

    private Optional<SourceNode> document(Source source) {
        return Documents.parse(source, issues);
    }

    private Optional<LibraryId> contents(Fields fields, LibraryId owner) {
        Formats.check(fields, LibraryFile.FORMAT);
        addContents(fields, owner);
        return Optional.of(owner);
    }

    private void addContents(Fields fields, LibraryId owner) {
        places.add(fields.object());
        CitationForm.read(fields.optional("sources")).forEach(this::addSource);
        parameterForm.read(fields).forEach(this::addParameter);
        DatasetForm form = new DatasetForm(owner, ids, amounts, parameterForm, pairNames, factorNames);
        fields.optional("datasets")
                .elements(element -> element.object(form::read))
                .forEach(dataset -> datasets.put(dataset.id(), dataset));
        renamed.read(fields);
        gaps.addAll(fields.optional("gaps").elements(element -> element.object(LibraryReader::gap)));
    }

    private void addParameter(String name, Parameter parameter) {
        if (parameters.putIfAbsent(name, parameter) != null) {
            inTwoFiles("parameter", "/parameters/" + name);
        }
    }

    private void addSource(SourceKey key, Citation citation) {
        if (sources.putIfAbsent(key, citation) != null) {
            inTwoFiles("source", "/sources/" + key);
        }
    }

    private void inTwoFiles(String kind, String path) {
        String message = "the " + kind + " \"" + path.substring(path.lastIndexOf('/') + 1) + "\" stands in two files";
        issues.add(Issue.error(IssueCode.DUPLICATE_ID, places.places().at(path), message));
    }

    private static Optional<Gap> gap(Fields fields) {
        Optional<String> group = fields.required("group").text();
        Optional<String> what = fields.required("what").text();
        Optional<String> why = fields.required("why").text();
        String instead = fields.optional("instead").text().orElse("");
        return group.flatMap(g -> what.flatMap(w -> why.map(y -> new Gap(g, w, y, instead))));
    }

    private static String plainName(String file) {
        if (!PLAIN_NAME.matcher(file).matches()) {
            String message = "found the file name \"" + file + "\", expected the plain name of a file beside this one";
            throw new InvalidInputException(Issue.error(IssueCode.INVALID_NAME, Place.NONE, message));
        }
        return file;
    }
}
