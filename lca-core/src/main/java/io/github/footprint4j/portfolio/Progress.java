package io.github.footprint4j.portfolio;

/** Is told how far a long calculation has come; it changes no result. */
@FunctionalInterface
public interface Progress {

    /** Nobody is told. */
    Progress UNSEEN = (done, all) -> {};

    /** So many of all steps are done; called after each of them. */
    void done(int done, int all);
}
