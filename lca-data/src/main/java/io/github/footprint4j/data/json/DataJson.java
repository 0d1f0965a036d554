package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.statement.DataQuality;
import io.github.footprint4j.statement.OptionsTaken.EnergySource;
import io.github.footprint4j.statement.PrimaryData;
import io.github.footprint4j.statement.PrimaryData.Link;
import io.github.footprint4j.statement.Statement;
import io.github.footprint4j.statement.WeightedMean;

/** What a statement says of its data. */
final class DataJson {

    private DataJson() {}

    static SourceNode of(Statement statement) {
        return ObjectNode.builder()
                .put("primary", primary(statement.primary()))
                .put("quality", quality(statement.quality()))
                .put("energy", StatementJson.list(statement.options().energy(), DataJson::energy))
                .build();
    }

    private static SourceNode primary(PrimaryData primary) {
        return ObjectNode.builder()
                .put("share", NumberNode.of(primary.share()))
                .put("stated", NumberNode.of(primary.stated()))
                .put("required", StatementJson.list(primary.required(), DataJson::link))
                .put("chain", StatementJson.list(primary.chain(), DataJson::link))
                .build();
    }

    private static SourceNode link(Link link) {
        return ObjectNode.builder()
                .put("name", TextNode.of(link.name()))
                .put("share", NumberNode.of(link.share()))
                .build();
    }

    private static SourceNode quality(DataQuality quality) {
        ObjectBuilder criteria = ObjectNode.builder();
        quality.criteria().forEach((name, mean) -> criteria.put(name, mean(mean)));
        return ObjectNode.builder()
                .put("overall", quality.overall().map(DataJson::mean))
                .put("criteria", criteria.build())
                .build();
    }

    private static SourceNode mean(WeightedMean mean) {
        return ObjectNode.builder()
                .put("value", NumberNode.of(mean.value()))
                .put("covered", NumberNode.of(mean.covered()))
                .build();
    }

    private static SourceNode energy(EnergySource source) {
        return ObjectNode.builder()
                .put("dataset", TextNode.of(source.dataset().id().name()))
                .put("at", TextNode.of(source.dataset().id().at().code()))
                .put("amount", NumberNode.of(source.amount()))
                .put("unit", TextNode.of(source.unit()))
                .put("factor", NumberNode.of(source.factor()))
                .build();
    }
}
