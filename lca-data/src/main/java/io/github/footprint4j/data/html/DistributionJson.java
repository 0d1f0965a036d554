package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.uncertainty.CertainValue;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.TriangularDistribution;
import io.github.footprint4j.uncertainty.Truncated;
import io.github.footprint4j.uncertainty.UniformDistribution;
import java.util.List;

/** The numbers of a distribution from which its quantiles are calculated. */
final class DistributionJson implements Distribution.Cases<ObjectBuilder> {

    private static final DistributionJson CASES = new DistributionJson();

    private DistributionJson() {}

    static ObjectNode of(Distribution distribution) {
        return distribution.match(CASES).build();
    }

    private static ObjectBuilder kind(String kind) {
        return ObjectNode.builder().put("kind", TextNode.of(kind));
    }

    private static ListNode pair(Range range) {
        return ListNode.of(List.of(NumberNode.of(range.low()), NumberNode.of(range.high())));
    }

    @Override
    public ObjectBuilder certain(CertainValue one) {
        return kind("certain").put("value", NumberNode.of(one.value()));
    }

    @Override
    public ObjectBuilder normal(NormalDistribution one) {
        return kind("normal")
                .put("mean", NumberNode.of(one.mean()))
                .put("deviation", NumberNode.of(one.deviation().value()));
    }

    @Override
    public ObjectBuilder logNormal(LogNormalDistribution one) {
        return kind("log-normal")
                .put("median", NumberNode.of(one.median()))
                .put("sigma", NumberNode.of(one.sigma().value()));
    }

    @Override
    public ObjectBuilder triangular(TriangularDistribution one) {
        return kind("triangular").put("mode", NumberNode.of(one.mode())).put("range", pair(one.range()));
    }

    @Override
    public ObjectBuilder uniform(UniformDistribution one) {
        return kind("uniform").put("range", pair(one.range()));
    }

    @Override
    public ObjectBuilder truncated(Truncated one) {
        Truncated.Inverse inverse = one.inverse();
        return kind("truncated")
                .put("whole", of(inverse.whole()))
                .put("range", pair(inverse.range()))
                .put("below", NumberNode.of(inverse.below()))
                .put("within", NumberNode.of(inverse.within()))
                .put("mirrored", TruthNode.of(inverse.mirrored()));
    }
}
