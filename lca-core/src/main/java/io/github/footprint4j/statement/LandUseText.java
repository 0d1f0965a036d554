package io.github.footprint4j.statement;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.model.LandUseChange.CarbonLoss;
import io.github.footprint4j.model.LandUseChange.Expansion;
import io.github.footprint4j.model.LandUseChange.Known;
import io.github.footprint4j.model.LandUseChange.Origins;
import io.github.footprint4j.model.LandUseChange.TableRow;

/** What is known of a change of land use, in words. */
final class LandUseText {

    private LandUseText() {}

    static String known(Known known) {
        if (known instanceof CarbonLoss) {
            return "country and former use known, loss of carbon assessed";
        }
        if (known instanceof TableRow row) {
            return "country and former use known, default table (unverified): "
                    + row.country().code() + ", " + row.from().word() + " to "
                    + row.to().word();
        }
        if (known instanceof Expansion) {
            return "country known, former use not: average of the crop in the country";
        }
        return known instanceof Origins origins
                ? "country not known: average over "
                        + new Noun("country", "countries")
                                .counted(origins.origins().size()) + " of supply"
                : "not known";
    }
}
