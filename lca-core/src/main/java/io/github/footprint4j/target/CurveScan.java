package io.github.footprint4j.target;

import io.github.footprint4j.target.Curve.Height;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a curve does in a range: where it turns, its lowest and highest point, and where it meets a level.
 *
 * <p>The range is cut into {@value #STEPS} equal steps. Where the slopes at the ends of a step point to a turn inside it, the turn is
 * found by halving the step until the slope vanishes, so that a step between two points of the scan rises or falls throughout, unless it
 * turns twice within one step: that is not seen. A level that lies between the ends of such a step is met there; Newton's method finds
 * it, and halves the step wherever Newton would leave it (W. H. Press et al., Numerical Recipes, 3rd ed. 2007, section 9.4).
 *
 * <p>Where the model has no answer, as in a division by zero, the scan goes as near to it as {@value #HALVINGS} halvings of a step.
 */
final class CurveScan {

    static final int STEPS = 64;

    /** A level counts as met within this share of its size. */
    static final double MET = 1e-12;

    private static final int HALVINGS = 6;
    private static final int MOST = 200;
    private static final double TURNED = 1e-13;

    private static final double ROUNDING = 1e-15;

    private final Curve curve;
    private final List<Height> heights;
    private final double size;

    private CurveScan(Curve curve, List<Height> heights, double size) {
        this.curve = curve;
        this.heights = heights;
        this.size = size;
    }

    /**
     * How large the totals are.
     *
     * @param co2e in kg CO2e
     */
    record Size(double co2e) {}

    /**
     * The scan of a curve.
     *
     * @param curve the curve
     * @param range where it is scanned
     * @param stated one more point that counts, if it lies inside
     * @param size the size of the totals, in kg CO2e, of which rounding is a share
     */
    static CurveScan of(Curve curve, Range range, double stated, Size size) {
        List<Optional<Height>> grid = new ArrayList<>();
        SortedSet<Double> places = places(range, stated);
        places.forEach(x -> grid.add(curve.at(x)));
        CurveScan scan = new CurveScan(curve, new ArrayList<>(), size.co2e());
        List<Double> xs = List.copyOf(places);
        for (int i = 0; i < xs.size(); i++) {
            if (i > 0 && grid.get(i - 1).isPresent() != grid.get(i).isPresent()) {
                scan.approach(xs.get(i - 1), xs.get(i), grid.get(i));
            }
            grid.get(i).ifPresent(scan::append);
        }
        return scan;
    }

    private static SortedSet<Double> places(Range range, double stated) {
        SortedSet<Double> places = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            places.add(i == STEPS ? range.high() : range.low() + i * (range.width() / STEPS));
        }
        if (range.contains(stated)) {
            places.add(stated);
        }
        return places;
    }

    /** Goes from the end of a step that has an answer towards the one that has none. */
    private void approach(double before, double after, Optional<Height> atEnd) {
        double good = atEnd.isPresent() ? after : before;
        double bad = atEnd.isPresent() ? before : after;
        Optional<Height> nearest = Optional.empty();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = good + (bad - good) / 2;
            Optional<Height> found = curve.at(middle);
            nearest = found.isPresent() ? found : nearest;
            good = found.isPresent() ? middle : good;
            bad = found.isPresent() ? bad : middle;
        }
        nearest.ifPresent(this::append);
    }

    /** Adds a point behind the others, and the turn before it if there is one. */
    private void append(Height next) {
        if (!heights.isEmpty()) {
            Height last = heights.get(heights.size() - 1);
            if (last.slope() * next.slope() < 0) {
                turn(last, next).ifPresent(heights::add);
            }
        }
        heights.add(next);
    }

    private Optional<Height> turn(Height from, Height to) {
        Height low = from;
        Height high = to;
        for (int i = 0; i < MOST && high.x() - low.x() > TURNED * Math.abs(high.x()); i++) {
            Optional<Height> middle = curve.at(low.x() + (high.x() - low.x()) / 2);
            if (middle.isEmpty() || middle.get().x() == low.x() || middle.get().slope() == 0) {
                return middle;
            }
            boolean same = middle.get().slope() * low.slope() > 0;
            low = same ? middle.get() : low;
            high = same ? high : middle.get();
        }
        return Optional.of(low.x() == from.x() ? high : low);
    }

    /** True if the curve has a point anywhere in the range. */
    boolean isDefined() {
        return !heights.isEmpty();
    }

    /** True if the curve is the same everywhere. */
    boolean isFlat() {
        return highest().value() - lowest().value() <= MET * size;
    }

    /** The first of the lowest points. */
    Height lowest() {
        return heights.stream().min(Comparator.comparingDouble(Height::value)).orElseThrow();
    }

    /** The first of the highest points. */
    Height highest() {
        return heights.stream().max(Comparator.comparingDouble(Height::value)).orElseThrow();
    }

    /** Where the scan begins. */
    Height first() {
        return heights.get(0);
    }

    /** Where the scan ends. */
    Height last() {
        return heights.get(heights.size() - 1);
    }

    /** Where the curve meets a level, from the smallest place to the largest; a flat one meets none. */
    List<Height> meets(double level) {
        List<Height> met = new ArrayList<>();
        for (int i = 0; i < heights.size() && !isFlat(); i++) {
            Height height = heights.get(i);
            if (isMet(height, level)) {
                addApart(met, height);
            } else if (i > 0 && isBetween(heights.get(i - 1), height, level)) {
                crossing(heights.get(i - 1), height, level).ifPresent(found -> addApart(met, found));
            }
        }
        return List.copyOf(met);
    }

    /** Two places that rounding cannot tell apart are one. */
    private void addApart(List<Height> met, Height found) {
        double width = last().x() - first().x();
        if (met.isEmpty() || found.x() - met.get(met.size() - 1).x() > MET * width) {
            met.add(found);
        }
    }

    private boolean isBetween(Height before, Height after, double level) {
        return !isMet(before, level) && (before.value() < level) != (after.value() < level);
    }

    private boolean isMet(Height height, double level) {
        return Math.abs(height.value() - level) <= Math.max(MET * Math.abs(level), ROUNDING * size);
    }

    /** Where the level is met between two points on its two sides; empty if the curve jumps over it. */
    private Optional<Height> crossing(Height before, Height after, double level) {
        Height low = before;
        Height high = after;
        Height best = Math.abs(low.value() - level) < Math.abs(high.value() - level) ? low : high;
        for (int i = 0; i < MOST && !isMet(best, level); i++) {
            double next = next(low, high, best, level, i);
            Optional<Height> found = next > low.x() && next < high.x() ? curve.at(next) : Optional.empty();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            best = found.get();
            boolean isBefore = (best.value() < level) == (before.value() < level);
            low = isBefore ? best : low;
            high = isBefore ? high : best;
        }
        return isMet(best, level) ? Optional.of(best) : Optional.empty();
    }

    /** Newton's step from the last point; the middle where that leaves the bracket, and every third time so that the bracket shrinks. */
    private static double next(Height low, Height high, Height last, double level, int step) {
        double newton = last.x() - (last.value() - level) / last.slope();
        double middle = low.x() + (high.x() - low.x()) / 2;
        return step % 3 == 2 || !(newton > low.x() && newton < high.x()) ? middle : newton;
    }
}
