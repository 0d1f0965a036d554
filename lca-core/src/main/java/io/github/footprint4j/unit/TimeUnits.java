package io.github.footprint4j.unit;

/** Units of time in s: a year is 365 days exactly, a month a twelfth of it. */
final class TimeUnits {

    private static final double DAY = 86_400;
    private static final double YEAR = 365 * DAY;

    private TimeUnits() {}

    static void addTo(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.TIME, 1, "s");
        entries.add(Dimension.TIME, 1e-3, "ms");
        entries.add(Dimension.TIME, 60, "min");
        entries.add(Dimension.TIME, 3600, "h", "hr", "hour", "hours");
        entries.add(Dimension.TIME, DAY, "d", "day", "days");
        entries.definedBy(Definition.CALENDAR);
        entries.add(Dimension.TIME, 7 * DAY, "week", "weeks");
        entries.add(Dimension.TIME, YEAR / 12, "month", "months");
        entries.add(Dimension.TIME, YEAR, "a", "y", "yr", "year", "years");
    }
}
