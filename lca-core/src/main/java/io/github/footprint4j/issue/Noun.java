package io.github.footprint4j.issue;

/**
 * What is counted in a message: {@code Noun.of("row").counted(1)} is "1 row", {@code Noun.of("row").counted(2)} is "2 rows".
 *
 * @param one the word for one of them
 * @param many the word for any other number
 */
public record Noun(String one, String many) {

    /** A noun whose plural ends with an s more. */
    public static Noun of(String one) {
        return new Noun(one, one + "s");
    }

    /** So many of them. */
    public String counted(long number) {
        return counted(Long.toString(number));
    }

    /** As many of them as a number says that is already written. */
    public String counted(String number) {
        return number + " " + (number.equals("1") ? one : many);
    }
}
