package io.github.footprint4j.data;

import io.github.footprint4j.data.product.StudyFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Studies: what several products share, and totals that were published. */
public final class Studies {

    private static final List<String> IDS = List.of("xiaomi-2023");

    private Studies() {}

    /** The ids of the studies that come with the project, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A study that comes with the project.
     *
     * @throws InvalidInputException if there is none of that id, with the closest ids
     */
    public static Study bundled(String id) {
        if (!IDS.contains(id)) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNKNOWN_STUDY, Place.NONE, "no bundled study has the id \"" + id + "\"")
                            .maybeOneOf(ClosestNames.of(IDS).to(id)));
        }
        return StudyFile.read(Source.resource(Studies.class, "study/" + id + ".yaml"));
    }

    /**
     * The study of a file.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static Study read(Path file) {
        return StudyFile.read(Source.read(file));
    }

    /**
     * The study of a text.
     *
     * @throws InvalidInputException with every problem of the text
     */
    public static Study read(Source source) {
        return StudyFile.read(source);
    }

    /** The studies that come with the project. */
    static StudyLookup bundled() {
        return new Bundled();
    }

    /** The studies in files beside a product file, each named by its id. */
    static StudyLookup beside(Path productFile) {
        return new Beside(productFile);
    }

    private record Bundled() implements StudyLookup {

        @Override
        public Optional<Study> find(StudyId id) {
            return IDS.contains(id.value()) ? Optional.of(bundled(id.value())) : Optional.empty();
        }

        @Override
        public List<StudyId> ids() {
            return IDS.stream().map(StudyId::new).toList();
        }
    }

    private record Beside(Path productFile) implements StudyLookup {

        private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

        @Override
        public Optional<Study> find(StudyId id) {
            return ENDINGS.stream()
                    .map(ending -> productFile.resolveSibling(id.value() + ending))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(file -> read(file, id));
        }

        @Override
        public List<StudyId> ids() {
            return List.of();
        }

        private static Study read(Path file, StudyId expected) {
            Study study = Studies.read(file);
            if (!study.id().equals(expected)) {
                Place place = study.places().at("/id");
                String message = "the file has the study \"" + study.id() + "\", expected \"" + expected + "\"";
                throw new InvalidInputException(Issue.error(IssueCode.UNKNOWN_STUDY, place, message));
            }
            return study;
        }
    }
}
