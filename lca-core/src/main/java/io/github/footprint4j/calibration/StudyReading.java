package io.github.footprint4j.calibration;

/** Which of two labels counts where the same total was published under both. */
public enum StudyReading {
    /** The label of the variant that the study names. */
    AS_LABELLED("asLabelled"),
    /** The other label. */
    ALSO_LABELLED("alsoLabelled");

    private final String word;

    StudyReading(String word) {
        this.word = word;
    }

    /** The word in files and on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
