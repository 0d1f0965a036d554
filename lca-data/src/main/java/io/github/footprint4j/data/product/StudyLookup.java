package io.github.footprint4j.data.product;

import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a product file finds the study it names. */
public interface StudyLookup {

    /** No study is known. */
    StudyLookup NONE = of(List.of());

    /**
     * The study of an id.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if there is such a study but it cannot be read
     */
    Optional<Study> find(StudyId id);

    /** The studies that can be found, to suggest one for a wrong id. */
    List<StudyId> ids();

    /** The studies given, by their ids. */
    static StudyLookup of(List<Study> studies) {
        return new StudyLookup() {

            @Override
            public Optional<Study> find(StudyId id) {
                return studies.stream().filter(study -> study.id().equals(id)).findFirst();
            }

            @Override
            public List<StudyId> ids() {
                return studies.stream().map(Study::id).toList();
            }
        };
    }

    /** This lookup, and another where it finds nothing. */
    default StudyLookup orElse(StudyLookup other) {
        StudyLookup first = this;
        return new StudyLookup() {

            @Override
            public Optional<Study> find(StudyId id) {
                return first.find(id).or(() -> other.find(id));
            }

            @Override
            public List<StudyId> ids() {
                List<StudyId> all = new ArrayList<>(first.ids());
                all.addAll(other.ids());
                return List.copyOf(all);
            }
        };
    }
}
