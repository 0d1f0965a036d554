package io.github.footprint4j.model;

import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.process.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryLabelsTest {

    private static Product labelled(String label) {
        Product plain = product("p")
                .parts(part("enclosure: mass 1 kg of steel"))
                .use("charging: buys 1 kWh of electricity")
                .build();
        Part enclosure = plain.lifeCycle().parts().get(0);
        Part named = enclosure.with(enclosure.entry().withLabel(label));
        return plain.with(plain.lifeCycle().withParts(List.of(named)));
    }

    private static EntryLabels labels(String label) {
        return EntryLabels.of(labelled(label).lifeCycle());
    }

    @Test
    void whatHasNoLabelIsCalledByItsId() {
        EntryLabels labels = labels("Housing");
        assertEquals("Housing", labels.of(new EntryId("enclosure")));
        assertEquals("charging", labels.of(new EntryId("charging")));
        assertEquals("Housing/frame", labels.ofLine("enclosure/frame"));
        assertEquals(1, labels.all().size());
        assertEquals("enclosure/frame", labels("").ofLine("enclosure/frame"));
    }

    @Test
    void theFirstOfTwoLabelsCounts() {
        assertEquals("Housing", labels("Housing").or(labels("Case")).of(new EntryId("enclosure")));
        assertEquals("Case", labels("").or(labels("Case")).of(new EntryId("enclosure")));
    }

    @Test
    void aChangedEntryKeepsItsLabel() {
        Entry entry = labelled("Housing").lifeCycle().parts().get(0).entry();
        assertEquals(
                "Housing", entry.with(entry.extent()).with(entry.provenance()).label());
        assertEquals("Housing", entry.with(entry.activity().orElseThrow()).label());
    }
}
