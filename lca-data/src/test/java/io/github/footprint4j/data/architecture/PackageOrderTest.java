package io.github.footprint4j.data.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.footprint4j.architecture.Bans;
import io.github.footprint4j.architecture.MainCode;
import io.github.footprint4j.architecture.PackageOrder;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final PackageOrder ORDER = PackageOrder.of(
            "io.github.footprint4j.data.source",
            "io.github.footprint4j.data.json",
            "io.github.footprint4j.data.form",
            "io.github.footprint4j.data.library",
            "io.github.footprint4j.data.flow",
            "io.github.footprint4j.data.exchange",
            "io.github.footprint4j.data.openlca",
            "io.github.footprint4j.data.ecospold",
            "io.github.footprint4j.data.ilcd",
            "io.github.footprint4j.data.bom",
            "io.github.footprint4j.data.pact",
            "io.github.footprint4j.data.product",
            "io.github.footprint4j.data.scenario",
            "io.github.footprint4j.data.measure",
            "io.github.footprint4j.data.portfolio",
            "io.github.footprint4j.data.cache",
            "io.github.footprint4j.data.html",
            "io.github.footprint4j.data");

    private static final JavaClasses MAIN = MainCode.classes();

    @Test
    void everyPackageIsInTheOrder() {
        ORDER.everyPackageIsListed().check(MAIN);
    }

    @Test
    void usesPointToEarlierPackagesSoThatThereAreNoCycles() {
        ORDER.usesPointToEarlierPackages().check(MAIN);
    }

    @Test
    void foreignFormatsDoNotSeeEachOther() {
        slices().matching("io.github.footprint4j.data.(openlca|ecospold|ilcd|bom|pact)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void mainCodeUsesNothingWhoseAnswerVaries() {
        Bans.rule().check(MAIN);
    }
}
