package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Carbon.Fate;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.LandUseChange.Known;
import io.github.footprint4j.statement.OptionsTaken;
import io.github.footprint4j.statement.OptionsTaken.CarbonRecord;
import io.github.footprint4j.statement.OptionsTaken.LandUseOption;
import io.github.footprint4j.statement.OptionsTaken.RecyclingOption;
import io.github.footprint4j.statement.Statement;
import java.util.Optional;

/** The options that an assessment took. */
final class OptionsJson {

    private OptionsJson() {}

    static void put(Statement statement, ObjectBuilder tree) {
        OptionsTaken options = statement.options();
        Method method = statement.footprint().method();
        tree.put("coProducts", StatementJson.list(method.sharing().coProducts(), OptionsJson::rule))
                .put("shared", StatementJson.list(statement.allocated(), OptionsJson::allocated))
                .put("recycling", StatementJson.list(options.recycling(), OptionsJson::recycling))
                .put("biogenicCarbon", StatementJson.list(options.carbon(), OptionsJson::carbon))
                .put("landUse", StatementJson.list(options.landUse(), OptionsJson::landUse));
    }

    private static SourceNode rule(CoProductRule rule) {
        return TextNode.of(rule.word());
    }

    private static SourceNode allocated(Allocated one) {
        return ObjectNode.builder()
                .put("process", TextNode.of(one.name()))
                .put("by", TextNode.of(one.key().toString()))
                .put("clause", TextNode.of(one.key().clause()))
                .put("outputs", StatementJson.list(one.bears(), OptionsJson::bears))
                .build();
    }

    private static SourceNode bears(Allocated.Bears bears) {
        return ObjectNode.builder()
                .put("output", TextNode.of(bears.output()))
                .put("share", NumberNode.of(bears.share()))
                .build();
    }

    private static SourceNode recycling(RecyclingOption option) {
        return ObjectNode.builder()
                .put("part", TextNode.of(option.part()))
                .put("rule", TextNode.of(option.rule().word()))
                .put("content", text(option.content()))
                .put("endOfLife", text(option.endOfLife()))
                .build();
    }

    private static SourceNode carbon(CarbonRecord record) {
        return ObjectNode.builder()
                .put("part", TextNode.of(record.part()))
                .put("mass", text(record.carbon().mass()))
                .put("fates", StatementJson.list(record.carbon().fates(), OptionsJson::fate))
                .build();
    }

    private static SourceNode fate(Fate fate) {
        return ObjectNode.builder()
                .put("to", TextNode.of(fate.to().word()))
                .put("year", text(fate.year()))
                .put("over", text(fate.over()))
                .build();
    }

    private static SourceNode landUse(LandUseOption option) {
        return ObjectNode.builder()
                .put("line", TextNode.of(option.line()))
                .put("known", known(option.change().known()))
                .put("age", text(option.change().age()))
                .put("harvestPeriod", text(option.change().harvestPeriod()))
                .put("sources", StatementJson.sources(option.sources()))
                .build();
    }

    private static TextNode known(Known known) {
        return TextNode.of(known.match(
                loss -> "carbon loss",
                row -> "default table",
                expansion -> "country average",
                origins -> "average of countries"));
    }

    private static Optional<TextNode> text(Optional<Amount> amount) {
        return amount.map(Amount::toString).map(TextNode::of);
    }
}
