package io.github.footprint4j.solve;

/** What an answer took: the sweeps of the loop that needed most, and whether a loop was factorised. */
record Effort(int sweeps, boolean direct) {

    static final Effort NONE = new Effort(0, false);

    /** The effort of two parts of one system. */
    Effort and(Effort other) {
        return new Effort(Math.max(sweeps, other.sweeps), direct || other.direct);
    }

    @Override
    public String toString() {
        return sweeps + " sweeps" + (direct ? " and a factorisation" : "");
    }
}
