package io.github.footprint4j.data.json;

import io.github.footprint4j.calibration.CalibratedFactor;
import io.github.footprint4j.calibration.Calibration;
import io.github.footprint4j.calibration.FactorDirection;
import io.github.footprint4j.calibration.FactorMoves;
import io.github.footprint4j.calibration.LeaveOneOut;
import io.github.footprint4j.calibration.Observation;
import io.github.footprint4j.calibration.Prediction;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A calibration as JSON, format {@value #FORMAT}: how it was made, what came out, and the calibrated factors with their covariance, so that
 * any product can be calculated with them; the schema is the resource {@code schema/footprint-calibration-2.json} beside the entry classes.
 *
 * <p>Totals are in kg CO2e per functional unit, each factor in its own unit, with full precision.
 */
public final class CalibrationJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-calibration/2";

    private CalibrationJson() {}

    /** The text, which ends with a line end, with the usual draws. */
    public static String write(StudyCalibration study) {
        return write(study, Drawing.DEFAULT);
    }

    /** The text, which ends with a line end, with the intervals of predictions from some draws. */
    public static String write(StudyCalibration study, Drawing drawing) {
        return JsonText.write(tree(study, drawing));
    }

    private static SourceNode tree(StudyCalibration study, Drawing drawing) {
        ProductSystem any = study.exact().observations().get(0).system();
        Method method = any.method();
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("study", TextNode.of(study.study().id().value()))
                .put("reading", TextNode.of(study.reading().toString()))
                .put("method", TextNode.of(method.title().toString()))
                .put("gwp", TextNode.of(method.gwp().toString()))
                .put("library", TextNode.of(any.library().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(method));
        Optional<FactorMoves> moves = study.exact().smallestMoves();
        study.exact()
                .terms()
                .limit()
                .ifPresent(limit -> tree.put("limit", NumberNode.of(limit))
                        .put("feasible", truth(study.exact().isFeasible(moves))));
        return tree.put("smallestLargestZ", moves.map(FactorMoves::largest).map(NumberNode::of))
                .put("smallestLargestZCheck", moves.map(FactorMoves::check).map(CalibrationJson::check))
                .put("observations", list(study.exact().observations(), CalibrationJson::observation))
                .put("fits", list(study.both(), fit -> fit(fit, drawing)))
                .build();
    }

    private static SourceNode check(FactorMoves.Check check) {
        return ObjectNode.builder()
                .put("starts", NumberNode.of(check.starts()))
                .put("same", NumberNode.of(check.same()))
                .put("localMinimum", truth(check.isMinimum()))
                .build();
    }

    private static SourceNode observation(Observation one) {
        Product product = one.system().product();
        ObjectBuilder set = ObjectNode.builder();
        product.declarations().settings().forEach(setting -> set.put(setting.name(), TextNode.of(setting.value())));
        return ObjectNode.builder()
                .put("product", TextNode.of(product.id().value()))
                .put("variant", product.declarations().variantInForce().map(TextNode::of))
                .put(
                        "set",
                        Optional.of(set.build())
                                .filter(settings -> !settings.members().isEmpty()))
                .put("observed", TextNode.of(one.observed().toString()))
                .put("value", NumberNode.of(one.value().mean()))
                .put("rounding", NumberNode.of(one.value().deviation().value()))
                .put("bottomUp", NumberNode.of(one.observed().in(one.system().atStatedValues())))
                .build();
    }

    private static SourceNode fit(Calibration fit, Drawing drawing) {
        List<LeaveOneOut> left = fit.leaveOneOut();
        return ObjectNode.builder()
                .put("modelError", NumberNode.of(fit.terms().modelError().value()))
                .put("chiSquare", NumberNode.of(fit.chiSquare()))
                .put("misfit", NumberNode.of(fit.misfit()))
                .put("largestZ", NumberNode.of(fit.largestZ()))
                .put("atLimit", Optional.of(truth(true)).filter(unused -> fit.isHeld()))
                .put("rank", NumberNode.of(fit.rank()))
                .put("unknown", NumberNode.of(fit.unknown()))
                .put(
                        "predictions",
                        ListNode.of(IntStream.range(0, left.size())
                                .mapToObj(i -> prediction(
                                        fit, left.get(i), fit.fitted().get(i), drawing))
                                .toList()))
                .put("factors", list(fit.factors(), CalibrationJson::factor))
                .put("directions", list(fit.directions(), CalibrationJson::direction))
                .build();
    }

    private static SourceNode prediction(Calibration fit, LeaveOneOut left, double fitted, Drawing drawing) {
        ObjectBuilder node = ObjectNode.builder().put("value", NumberNode.of(fitted));
        if (left.observation().observed().isTotal() && !fit.isHeld()) {
            Prediction prediction = fit.predict(left.observation().system(), drawing);
            node.put("firstOrderDeviation", NumberNode.of(prediction.deviation().value()));
            if (fit.terms().modelError().value() != 0) {
                IntervalJson.put(prediction.interval(), node);
            }
        }
        return node.put("leftOut", NumberNode.of(left.predicted()))
                .put(
                        "leftOutDeviation",
                        Optional.of(left)
                                .filter(one -> !one.isHeld())
                                .map(one -> NumberNode.of(one.deviation().value())))
                .build();
    }

    static SourceNode factor(CalibratedFactor factor) {
        boolean isLog = factor.prior() instanceof LogNormalDistribution;
        return ObjectNode.builder()
                .put("kind", TextNode.of(factor.id().kind().toString()))
                .put("factor", TextNode.of(factor.id().path()))
                .put("unit", TextNode.of(factor.unit().symbol()))
                .put(isLog ? "median" : "mean", NumberNode.of(factor.inUnit(factor.priorValue())))
                .put(isLog ? "sigma" : "deviation", NumberNode.of(factor.spread()))
                .put("posterior", NumberNode.of(factor.inUnit(factor.value())))
                .put("z", NumberNode.of(factor.z()))
                .put("remaining", NumberNode.of(factor.remaining()))
                .put("outsideRange", Optional.of(truth(true)).filter(unused -> factor.isOutsideRange()))
                .build();
    }

    private static SourceNode direction(FactorDirection direction) {
        return ObjectNode.builder()
                .put("strength", NumberNode.of(direction.strength()))
                .put("loads", list(direction.loads(), NumberNode::of))
                .build();
    }

    private static TruthNode truth(boolean value) {
        return TruthNode.of(value);
    }

    private static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
