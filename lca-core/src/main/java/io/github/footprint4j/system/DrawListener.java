package io.github.footprint4j.system;

/** Hears how far the draws are; called from the threads that draw. */
public interface DrawListener {

    /** Hears nothing and lets all be drawn. */
    DrawListener NONE = (done, all) -> {};

    /**
     * A block is done.
     *
     * @param done how many blocks are done by now
     * @param all how many there will be
     */
    void blockDone(int done, int all);

    /** True if nobody waits for the draws any more; asked before each block. */
    default boolean isCancelled() {
        return false;
    }
}
