package io.github.footprint4j.statement;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.process.LandUseChange.Known;

/** What is known of a change of land use, in words. */
final class LandUseText {

    private LandUseText() {}

    static String known(Known known) {
        return known.match(
                loss -> "country and former use known, loss of carbon assessed",
                row -> "country and former use known, default table (unverified): "
                        + row.country().code() + ", " + row.from().word() + " to "
                        + row.to().word(),
                expansion -> "country known, former use not: average of the crop in the country",
                origins -> "country not known: average over "
                        + new Noun("country", "countries")
                                .counted(origins.origins().size()) + " of supply");
    }
}
