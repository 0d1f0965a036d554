package io.github.footprint4j.document;

import io.github.footprint4j.result.Digits;

/**
 * How people read a number. Spreadsheets and programs get it in full precision whatever its form is.
 *
 * @param kind what is written
 * @param digits how many digits, where the kind has any
 */
public record Form(Kind kind, int digits) {

    /** A value as every report prints it: three significant digits. */
    public static final Form VALUE = new Form(Kind.VALUE, 0);

    /** A share as per cent with one decimal; a hyphen where there is none. */
    public static final Form SHARE = new Form(Kind.SHARE, 1);

    /** A change as per cent with one decimal and its sign. */
    public static final Form CHANGE = new Form(Kind.CHANGE, 1);

    /** A difference as every report prints it: its sign and three significant digits. */
    public static final Form DIFFERENCE = new Form(Kind.SIGNED, Digits.OF_A_VALUE);

    /** Four significant digits at most and no zeros at the end. */
    public static final Form PLAIN = new Form(Kind.PLAIN, 0);

    private static final String NONE = "-";

    /** What is written of a number. */
    public enum Kind {
        /** Significant digits. */
        SIGNIFICANT {
            @Override
            String text(double value, int digits) {
                return Digits.significant(value, digits);
            }
        },
        /** Three significant digits. */
        VALUE {
            @Override
            String text(double value, int digits) {
                return Digits.value(value);
            }
        },
        /** Significant digits behind a sign. */
        SIGNED {
            @Override
            String text(double value, int digits) {
                return (value > 0 && Double.isFinite(value) ? "+" : "") + Digits.significant(value, digits);
            }
        },
        /** Decimals. */
        DECIMALS {
            @Override
            String text(double value, int digits) {
                return Digits.decimals(value, digits);
            }
        },
        /** Per cent. */
        SHARE {
            @Override
            String text(double value, int digits) {
                return Double.isFinite(100 * value) ? Digits.decimals(100 * value, digits) + " %" : NONE;
            }
        },
        /** Per cent behind a sign. */
        CHANGE {
            @Override
            String text(double value, int digits) {
                return (value > 0 && Double.isFinite(100 * value) ? "+" : "") + SHARE.text(value, digits);
            }
        },
        /** No more digits than it has. */
        PLAIN {
            @Override
            String text(double value, int digits) {
                return Digits.plain(value);
            }
        };

        abstract String text(double value, int digits);
    }

    /** So many significant digits. */
    public static Form significant(int digits) {
        return new Form(Kind.SIGNIFICANT, digits);
    }

    /** So many decimals. */
    public static Form decimals(int digits) {
        return new Form(Kind.DECIMALS, digits);
    }

    /** The number as it is read; the word unknown where none is known, a hyphen for a share of nothing. */
    String text(double value) {
        return kind.text(value, digits);
    }
}
