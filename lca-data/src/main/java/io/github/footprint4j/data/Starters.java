package io.github.footprint4j.data;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of product files to begin with: one a kind of product, with comments that say what is assumed and what to change. */
public final class Starters {

    private static final List<String> KINDS = List.of("chair", "kettle", "lamp", "shirt");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,99}");

    private Starters() {}

    /** The kinds, in alphabetical order. */
    public static List<String> kinds() {
        return KINDS;
    }

    /**
     * The text of a product file of a kind. Every quantity in it is an estimate of a product that does not exist.
     *
     * @param kind such as {@code kettle}
     * @param id the id of the new product
     * @throws InvalidInputException for an unknown kind, with the closest ones, or what is no id
     */
    public static String of(String kind, String id) {
        if (!KINDS.contains(kind)) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.UNKNOWN_PRODUCT,
                            Place.NONE,
                            "there is no starter of the kind \"" + kind + "\", only " + String.join(", ", KINDS))
                    .maybeOneOf(ClosestNames.of(KINDS).to(kind)));
        }
        return text("starter/" + kind + ".yaml").replace("my-" + kind, checked(id));
    }

    /**
     * The text of a product that comes with the project, under another id and with a comment that says where it comes from.
     *
     * @param product the id of the product that comes with the project
     * @param id the id of the new product
     * @throws InvalidInputException for an unknown product, with the closest ids, or what is no id of its own
     */
    public static String like(String product, String id) {
        String name = Products.bundled(product).identity().name();
        if (checked(id).equals(product)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.DUPLICATE_ID,
                    Place.NONE,
                    "the copy of \"" + product + "\" has the id \"" + id + "\" too, expected one of its own"));
        }
        String origin = "# A copy of \"" + product + "\", " + name + ", which comes with the library "
                + Libraries.bundled() + ".\n"
                + "# Its quantities and sources are those of that product, and no longer true of yours once you change a value.\n";
        String copy = text("product/" + product + ".yaml");
        return origin + copy.replaceFirst("(?m)^id: .*$", Matcher.quoteReplacement("id: " + id));
    }

    private static String text(String resource) {
        return Source.resource(Products.class, resource).text();
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.INVALID_NAME,
                    Place.NONE,
                    "found the id \"" + id
                            + "\" for the new product, expected at most 100 letters, digits, '.', '-', '_' and"
                            + " '+', with a letter or digit first"));
        }
        return id;
    }
}
