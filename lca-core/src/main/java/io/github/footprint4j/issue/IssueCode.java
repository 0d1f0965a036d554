package io.github.footprint4j.issue;

import java.util.Locale;

/**
 * The kinds of findings. A code never changes its meaning, so that programs and golden files may rely on it; it is printed in lower
 * case with hyphens, such as {@code unknown-unit}.
 */
public enum IssueCode {
    // how a text is written
    /** The text is not JSON or YAML. */
    SYNTAX,
    /** The input holds nothing. */
    EMPTY_INPUT,
    /** The input is larger or nested deeper than the reader accepts. */
    LIMIT_EXCEEDED,
    /** A feature of YAML that is not accepted: anchors, aliases, tags, several documents. */
    UNSUPPORTED_SYNTAX,
    /** A file cannot be read. */
    UNREADABLE,
    /** The same key twice in one object. */
    DUPLICATE_KEY,
    /** A key that the form does not have. */
    UNKNOWN_FIELD,
    /** A key that the form requires is absent. */
    MISSING_FIELD,
    /** Another type than the form has here, such as a list in place of a text. */
    WRONG_TYPE,
    /** An explicit {@code null}. */
    NULL_VALUE,
    /** A word that is none of the words allowed here. */
    UNKNOWN_WORD,
    /** A format or version that this library does not read. */
    UNKNOWN_FORMAT,

    // numbers, units, formulas
    /** Not a number in plain decimal notation. */
    NOT_A_NUMBER,
    /** A number with more than one reading, such as one whose digits may be thousands or decimals. */
    AMBIGUOUS_NUMBER,
    /** A number too large or too small to be represented. */
    NUMBER_OUT_OF_RANGE,
    /** A spelling that is no known unit. */
    UNKNOWN_UNIT,
    /** A unit symbol with more than one meaning. */
    AMBIGUOUS_UNIT,
    /** An amount without a unit where one is needed. */
    MISSING_UNIT,
    /** An amount whose dimension is not the one needed. */
    DIMENSION_MISMATCH,
    /** A formula that cannot be parsed. */
    FORMULA_SYNTAX,
    /** A name in a formula that nothing defines. */
    UNKNOWN_NAME,
    /** Names that are defined by each other. */
    CYCLE,
    /** A name that cannot be used, such as that of a unit. */
    INVALID_NAME,
    /** A function with the wrong number of arguments. */
    WRONG_ARGUMENTS,
    /** A truth value where a number is needed, or the reverse. */
    TRUTH_MISMATCH,
    /** A calculation that gives no finite number. */
    NOT_FINITE,
    /** A negative amount where none can be. */
    NEGATIVE_AMOUNT,
    /** A value outside the range that its author or the form allows. */
    OUT_OF_RANGE,

    // what a product says
    /** An id that stands twice. */
    DUPLICATE_ID,
    /** A dataset that no library holds. */
    UNKNOWN_DATASET,
    /** A name that a dataset no longer has, because it promised what the dataset is not. */
    RENAMED_DATASET,
    /** A dataset that a newer one replaces. */
    SUPERSEDED_DATASET,
    /** What a dataset says to whoever uses it. */
    CAUTION,
    /** A dataset that is used for something else than its purpose. */
    OTHER_PURPOSE,
    /** Work or material that is counted twice. */
    COUNTED_TWICE,
    /** A partner that takes scrap free of burden under a rule that credits recycling after use. */
    FREE_SCRAP,
    /** Primary and recycled material that do not agree in form, boundary and included work. */
    NO_PAIR,
    /** A dataset name with several candidates. */
    AMBIGUOUS_DATASET,
    /** A location for which the dataset does not exist. */
    UNKNOWN_LOCATION,
    /** A gas that the catalogue does not hold. */
    UNKNOWN_GAS,
    /** A gas for which the chosen set of factors has no value. */
    NO_FACTOR,
    /** An origin that is needed and absent. */
    MISSING_ORIGIN,
    /** A source key that the file does not list. */
    UNKNOWN_SOURCE,
    /** A variant that does not exist. */
    UNKNOWN_VARIANT,
    /** A parameter that does not exist. */
    UNKNOWN_PARAMETER,
    /** A product that does not exist. */
    UNKNOWN_PRODUCT,
    /** A study that does not exist or is not the one meant. */
    UNKNOWN_STUDY,
    /** A scenario that does not exist. */
    UNKNOWN_SCENARIO,
    /** A part that does not exist. */
    UNKNOWN_PART,
    /** A unit process or reference that does not exist. */
    UNKNOWN_PROCESS,
    /** Two fields that exclude each other, or a field that needs another. */
    CONFLICTING_FIELDS,
    /** Shares that do not add up to 1, or two of them {@code rest}. */
    SHARES,
    /** Masses that do not fit together. */
    MASS_BALANCE,
    /** Bought mass that is neither contained nor treated. */
    UNTREATED_SCRAP,
    /** Mass of the product that no part explains. */
    UNEXPLAINED_MASS,
    /** An estimate without a spread, or a spread where none may be. */
    SPREAD,
    /** A kilogram that is treated twice at its end of life. */
    END_OF_LIFE_TWICE,
    /** A mass of the product that nothing treats at its end of life. */
    UNTREATED_MASS,
    /** A value that is not stated, and what stands in for it. */
    ASSUMED,
    /** A change of material that does not say what stays; equal mass was taken, and no verdict can be given. */
    KEEP_NOT_STATED,
    /** A change of material by equal mass, as is stated; no verdict can be given, because equal volume could turn the sign. */
    EQUAL_MASS,
    /** A figure that could not be checked against its source. */
    UNVERIFIED,
    /** Something that is stated and changes nothing under the rules that apply. */
    NO_EFFECT,
    /** Several outputs without a rule that applies. */
    NO_ALLOCATION,
    /** By which rule a burden is shared among several outputs. */
    ALLOCATED,
    /** Which factor counts for energy under a contract, and why. */
    CONTRACT,
    /** A field whose rule this version does not apply; nothing is calculated. */
    RULE_NOT_APPLIED,
    /** A value that is not one of those allowed for a parameter. */
    NOT_ALLOWED,
    /** A setting that changes what is declared. */
    DECLARED,
    /** A name that hides an outer one. */
    HIDDEN_NAME,
    /** Another method or factor set than the file was written for. */
    OTHER_METHOD,
    /** Another library than the file was written for. */
    OTHER_LIBRARY,
    /** Results that do not stand for the same, and what was done about it. */
    NOT_COMPARABLE,
    /** Equal estimates of two product files, of which nobody has said whether they are one quantity. */
    EQUAL_ESTIMATES,
    /** Something the product leaves out, with its reason. */
    EXCLUDED,
    /** A dataset that was taken for another location than the first one asked for. */
    FALLBACK_LOCATION,
    /** A parameter that nothing uses. */
    UNUSED,
    /** What somebody who reviews the assessment would ask. */
    REVIEW,
    /** A stage of the life cycle in which nothing happens. */
    EMPTY_STAGE,
    /** Something that goes on for another time than the functional unit. */
    OTHER_DURATION,
    /** A total below zero, or larger than any product's. */
    UNUSUAL_TOTAL,

    // solving
    /** A loop of processes without a single finite answer. */
    SINGULAR_LOOP,
    /** A loop that consumes more of its product than it makes. */
    UNPRODUCTIVE_LOOP,
    /** A solution whose residual is too large. */
    RESIDUAL,
    /** A loop of processes whose answer hangs on the last digits of its amounts. */
    ILL_CONDITIONED;

    /** The code as it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
